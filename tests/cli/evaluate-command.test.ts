// `evaluate`: the floor that every report of the fixtures stays above, and what a wrong call says.

import { expect, test } from '@jest/globals';
import { runEvaluate } from '../../src/cli/evaluate-command.js';

const floor = 0.96;

async function evaluate(...args: string[]) {
  const out: string[] = [];
  const code = await runEvaluate(args, { out: (line) => out.push(line), err: (line) => out.push(line) });
  return { code, out };
}

test('every report of the fixtures scores above the floor', async () => {
  const { code, out } = await evaluate();
  expect(code).toBe(0);
  const means = out
    .filter((line) => line.startsWith('mean F1'))
    .map((line) => Number(line.slice('mean F1 '.length)));
  expect(means.length).toBeGreaterThanOrEqual(4);
  expect(Math.min(...means)).toBeGreaterThanOrEqual(floor);
});

test('one path alone says how it is called', async () => {
  await expect(evaluate('report.md')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: 'evaluate is called as: npm run evaluate [-- FILE GOLD] [--errors]',
  });
});

test('a gold file that is no JSON is named', async () => {
  const here = new URL('../fixtures/reports/2019-06-mixed/input.md', import.meta.url).pathname;
  await expect(evaluate(here, here)).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringMatching(/^The gold file .*input\.md cannot be read: /),
  });
});
