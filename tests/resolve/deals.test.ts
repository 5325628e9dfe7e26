// One deal that is told twice is one partnership, with both excerpts and the earlier date.

import { expect, test } from '@jest/globals';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { extractFacts } from '../../src/extract/extract-facts.js';
import { rules } from '../../src/extract/rules.js';
import type { ExcerptFact } from '../../src/model/facts.js';
import { resolveFacts } from '../../src/resolve/resolve-facts.js';

const gazetteer = await readGazetteer();
const coverage = { from: '2019-05-16', to: '2019-06-15' };
const report = { title: '报告', publisher: '测试', month: '2019-06', coverage };

function excerpt(key: string, date: string, text: string): ExcerptFact {
  const [section, heading = ''] = key.split('/') as ['provinces' | 'enterprises', string];
  return { key, section, heading, headingInferred: false, date, text, sourceUrl: null, lines: [1, 1] };
}

test('a deal in the provinces’ and in the enterprises’ table', () => {
  const excerpts = [
    excerpt(
      'provinces/湖北省/1',
      '2019-05-21',
      '5月21日，湖北省农业农村厅与湖北移动共同推进智慧农业战略合作。',
    ),
    excerpt(
      'enterprises/中国移动/1',
      '2019-05-20',
      '5月20日，中国移动湖北公司与湖北省农业农村厅签署战略合作协议。',
    ),
  ];
  const parsed = { report, sha256: '0'.repeat(64), excerpts, diagnostics: [] };
  const { partnerships } = resolveFacts(extractFacts(parsed, rules, gazetteer), gazetteer);
  expect(
    partnerships.map(({ excerpts: where, date, kind, parties }) => ({ where, date, kind, parties })),
  ).toEqual([
    {
      where: ['provinces/湖北省/1', 'enterprises/中国移动/1'],
      date: '2019-05-20',
      kind: 'STRATEGIC_AGREEMENT',
      parties: ['湖北省农业农村厅', '中国移动湖北公司'],
    },
  ]);
});

test('presence and agreement of the same parties are two', () => {
  const excerpts = [
    excerpt('enterprises/腾讯/1', '2019-05-20', '5月20日，湖北成为腾讯云、阿里云争相布局的地方。'),
    excerpt('enterprises/腾讯/2', '2019-05-22', '5月22日，腾讯云与湖北省达成合作。'),
  ];
  const parsed = { report, sha256: '0'.repeat(64), excerpts, diagnostics: [] };
  const { partnerships } = resolveFacts(extractFacts(parsed, rules, gazetteer), gazetteer);
  expect(partnerships.map(({ kind, parties }) => `${kind} ${parties.join(' — ')}`)).toEqual([
    'PRESENCE 腾讯云 — 湖北省',
    'PRESENCE 阿里云 — 湖北省',
    'COOPERATION 腾讯云 — 湖北省',
  ]);
});
