import { expect, test } from '@jest/globals';

// Plain JavaScript, since it runs before anything is installed; hence no types either.
const { nodeProblem } = await import(new URL('../../src/cli/build.mjs', import.meta.url).pathname);

test.each([
  ['18.20.4', 'Node 20.11 or newer is needed; this is 18.20.4.'],
  ['20.10.0', 'Node 20.11 or newer is needed; this is 20.10.0.'],
  ['20.11.1', undefined],
  ['22.0.0', undefined],
])('Node %s: %s', (version, problem) => {
  expect(nodeProblem(version)).toBe(problem);
});
