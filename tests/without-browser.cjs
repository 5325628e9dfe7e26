// A filter for jest where there is no Chromium: all test files but those that drive one.
module.exports = (paths) => ({ filtered: paths.filter((path) => !path.endsWith('.browser.test.ts')) });
