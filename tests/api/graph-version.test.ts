import { expect, test } from '@jest/globals';
import { versionReader } from '../../src/api/graph-version.js';

/** A graph that answers when it is told to. */
function slowGraph() {
  const answers: ((version: string) => void)[] = [];
  const read = () => new Promise<string>((resolve) => answers.push(resolve));
  return { answers, read };
}
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
/** More turns of the event loop than a question waits before it is sent. */
const many = 10;

test('who asks while a question is under way shares the next one, which is sent after them', async () => {
  const { answers, read } = slowGraph();
  const version = versionReader(read);
  const first = version();
  await turns(many);
  const second = version();
  const third = version();
  await turns(many);
  expect(answers).toHaveLength(1);
  answers[0]!('1');
  expect(await first).toBe('1');
  await turns(many);
  expect(answers).toHaveLength(2);
  answers[1]!('2');
  expect(await Promise.all([second, third])).toEqual(['2', '2']);
});

test('who comes in before a question is sent shares it', async () => {
  const { answers, read } = slowGraph();
  const version = versionReader(read);
  const first = version();
  await turns(1);
  const second = version();
  await turns(many);
  expect(answers).toHaveLength(1);
  answers[0]!('1');
  expect(await Promise.all([first, second])).toEqual(['1', '1']);
});

test('a question that fails is that of its askers alone', async () => {
  let fails = true;
  const version = versionReader(async () => {
    if (fails) throw new Error('away');
    return '7';
  });
  await expect(version()).rejects.toThrow('away');
  fails = false;
  expect(await version()).toBe('7');
});
