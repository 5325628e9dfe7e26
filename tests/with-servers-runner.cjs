// Community has one database a server: each of jest's workers gets a server of its own where a test among those to run needs one, so
// that its test files take turns there.

const { default: TestRunner } = require('jest-runner');

// Workers are begun with the flags of jest's own process.
process.execArgv.push(`--require=${require.resolve('./end-with-parent.cjs')}`);

module.exports = class WithServersRunner extends TestRunner {
  async runTests(tests, watcher, options) {
    const needing = tests.filter(({ path }) => /\.(neo4j|browser)\.test\.ts$/.test(path)).length;
    if (needing === 0) return super.runTests(tests, watcher, options);
    const { startTestServers, stopTestServers } = await import('./neo4j-servers.mjs');
    try {
      // A single file may run in any worker, and is alone there.
      await startTestServers(options.serial || needing === 1 ? 1 : this._globalConfig.maxWorkers);
      return await super.runTests(tests, watcher, options);
    } finally {
      await stopTestServers();
    }
  }
};
