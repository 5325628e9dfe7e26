// Test files that need a server go first, since they take longest; those that take least fill the gap at the end. Among each, the
// order is jest's own: by what it remembers of the last run, or by size.

const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const order = super.sort(tests);
    const slow = ({ path }) => /\.(neo4j|browser)\.test\.ts$/.test(path);
    return [...order.filter(slow), ...order.filter((test) => !slow(test))];
  }
};
