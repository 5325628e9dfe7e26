// The floor for sentences of financial news (FinRE, see docs/quality.md). The set lies beside the clone or nowhere: without it there is
// nothing to measure.

import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { extractFacts } from '../../src/extract/extract-facts.js';
import { rules } from '../../src/extract/rules.js';
import { reportOf } from './facts-of-item.js';

const file = new URL('../../../shared/external/finre-train.tsv', import.meta.url);
const wanted = new Set(['合作', '签约', '合资']);
/** Of the labelled pairs, the share that is found: a little below what docs/quality.md says of both halves. */
const floors = { mended: 0.52, unseen: 0.42 };

const inside = (a: string, b: string) => a.includes(b) || b.includes(a);

/** The share of the labelled pairs found in the sentences of even (`mended`) and odd (`unseen`) number. */
async function recalls(): Promise<Record<keyof typeof floors, number>> {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const sentences = [...new Set(rows.map(([, , , sentence = '']) => sentence))];
  const report = reportOf(
    sentences.map((sentence) => ({
      section: 'enterprises',
      heading: '企业',
      text: `5月20日，${sentence.replaceAll('<N>', '3')}`,
    })),
  );
  const { partnerships } = extractFacts(report, rules, await readGazetteer());
  const counts = { mended: { found: 0, all: 0 }, unseen: { found: 0, all: 0 } };
  const seen = new Set<string>();
  for (const [head = '', tail = '', label = '', sentence = ''] of rows) {
    const pair = [[head, tail].sort(), sentence].join('|');
    if (!wanted.has(label) || seen.has(pair)) continue;
    seen.add(pair);
    const number = sentences.indexOf(sentence);
    const half = counts[number % 2 === 0 ? 'mended' : 'unseen'];
    const key = report.excerpts[number]?.key;
    const isFound = partnerships.some(({ excerpt, parties }) => {
      if (excerpt !== key) return false;
      const names = parties.map((party) => party.span.text);
      return names.some(
        (one, i) => inside(one, head) && names.some((other, j) => i !== j && inside(other, tail)),
      );
    });
    half.all++;
    if (isFound) half.found++;
  }
  return {
    mended: counts.mended.found / counts.mended.all,
    unseen: counts.unseen.found / counts.unseen.all,
  };
}

test('of the pairs labelled as deals in news sentences, no fewer are found than the floor', async () => {
  const measured = existsSync(file) ? await recalls() : floors;
  expect(measured.mended).toBeGreaterThanOrEqual(floors.mended);
  expect(measured.unseen).toBeGreaterThanOrEqual(floors.unseen);
});
