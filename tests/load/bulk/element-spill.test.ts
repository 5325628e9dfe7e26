// Claims go to disk and come back by element.

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type ElementSpill, openSpill, type SpilledClaim } from '../../../src/load/bulk/element-spill.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'spill-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const claims: readonly SpilledClaim[] = [
  { file: 1, key: 'policy:1', claim: '{"by":"report:1","title":"a\\tb"}', line: '"policy:1","a\tb"\n' },
  { file: 1, key: 'policy:2', claim: '{"by":"report:1","title":"c"}', line: '' },
  { file: 2, key: 'policy:1', claim: '{"by":"report:2","title":"d"}', line: '"policy:1","d"\n' },
  { file: 0, key: 'policy:1 ABOUT theme:1 ', claim: '{"by":"corrections"}', line: '' },
];

async function all(spill: ElementSpill) {
  const parts = [];
  for await (const part of spill.parts()) parts.push(part);
  return parts;
}

test('what all say of an element comes together, in the order in which it was said, and leaves nothing on disk', async () => {
  const spill = openSpill(folder);
  for (const claim of claims) spill.add(claim);
  const elements = new Map((await all(spill)).flatMap((part) => [...part]));
  expect(elements).toEqual(
    new Map([
      ['policy:1', [claims[0], claims[2]]],
      ['policy:2', [claims[1]]],
      ['policy:1 ABOUT theme:1 ', [claims[3]]],
    ]),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a line that holds an end of line is left to be made again from its claim', async () => {
  const spill = openSpill(folder);
  spill.add({ file: 1, key: 'policy:1', claim: '{"by":"report:1"}', line: '"a\nb"\n' });
  spill.add({ file: 1, key: 'policy:1', claim: '{"by":"report:2"}', line: '"c"\n' });
  const said = (await all(spill)).flatMap((part) => [...part.values()]).flat();
  expect(said.map(({ line }) => line)).toEqual(['', '"c"\n']);
});
