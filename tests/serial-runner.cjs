// Community has one database, so the test files that use it take turns; all others still run side by side.
const { default: TestRunner } = require('jest-runner');

module.exports = class SerialRunner extends TestRunner {
  isSerial = true;
};
