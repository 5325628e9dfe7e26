// A small gold file and facts with faults of every kind, beside their whole score. The figures are those of the
// reference scorer that the guideline came with, run on the same two documents.

import { expect, test } from '@jest/globals';
import { scoreLines } from '../../../src/cli/evaluate-command.js';
import type { GoldFacts } from '../../../src/cli/scoring/gold-facts.js';
import { type ScoredFacts, scoreFacts } from '../../../src/cli/scoring/score-facts.js';

const ex = (key: string, date: string, text: string, o: object = {}) => ({
  key,
  section: key.split('/')[0],
  heading: key.split('/').length > 2 ? key.split('/')[1] : '大会',
  headingInferred: false,
  date,
  text,
  sourceUrl: 'http://a.example/1',
  lines: [1, 1],
  ...o,
});
const texts: [string, string, string] = [
  '5月20日，湖北省教育厅印发《湖北省智慧校园建设指南》，推进校园网络提速。',
  '5月21日，华为与东风汽车在武汉签署战略合作协议，共同研发汽车。',
  '长江云计算大会在武汉召开，华为参展。',
];
const gold = {
  excerpts: [
    ex('provinces/湖北省/1', '2019-05-20', texts[0]),
    ex('enterprises/华为/1', '2019-05-21', texts[1], { sourceUrl: null }),
    ex('summits/1', '2019-05-22', texts[2], { sourceUrl: null }),
  ],
  policies: [
    {
      excerpt: 'provinces/湖北省/1',
      date: '2019-05-20',
      kind: 'DOCUMENT',
      title: '湖北省智慧校园建设指南',
      status: 'ISSUED',
      statusAlternatives: ['TRIAL'],
      issuers: ['湖北省教育厅'],
      issuersAlternatives: [[]],
      regions: ['湖北省'],
      themes: ['教育'],
      themesOptional: ['数字技术'],
    },
  ],
  partnerships: [
    {
      parties: ['华为', '东风汽车'],
      partyAlternatives: { 东风汽车: ['东风'] },
      kind: 'STRATEGIC_AGREEMENT',
      kindAlternatives: ['COOPERATION'],
      date: '2019-05-21',
    },
    { parties: ['华为', '武汉市'], kind: 'PRESENCE', date: '2019-05-21', optional: true },
    { parties: ['小米', '武汉市'], kind: 'PRESENCE', date: '2019-05-21' },
  ],
  events: [
    {
      excerpt: 'enterprises/华为/1',
      kind: 'SIGNING',
      date: '2019-05-21',
      place: '武汉市',
      organizers: [],
      participants: [],
    },
    {
      excerpt: 'summits/1',
      kind: 'CONFERENCE',
      date: '2019-05-22',
      dateAlternatives: ['2019-05-23'],
      place: '武汉市',
      organizers: [{ name: '湖北省人民政府', role: 'HOST' }],
      participants: ['华为', '用友'],
      participantsOptional: ['浪潮'],
      participantsAlternatives: { 用友: ['用友网络'] },
    },
  ],
  people: [
    {
      name: '周明远',
      title: '董事长',
      titleAlternatives: ['总裁'],
      affiliation: '浪潮集团',
      affiliationAlternatives: ['浪潮'],
    },
    { name: '何思源', title: '教授', affiliation: '武汉大学' },
  ],
};
const facts = {
  excerpts: [
    ex('provinces/湖北省/2', '2019-05-20', texts[0], { sourceUrl: 'http://a.example/1/' }),
    ex('enterprises/华为/1', '2019-05-22', texts[1], { sourceUrl: null }),
    ex('summits/1', '2019-05-22', texts[2], { sourceUrl: null }),
  ],
  policies: [
    {
      excerpt: 'provinces/湖北省/2',
      date: '2019-05-20',
      kind: 'DOCUMENT',
      title: '《湖北省智慧校园建设指南》',
      status: 'TRIAL',
      issuers: ['湖北省财政厅'],
      regions: ['湖北省', '武汉市'],
      themes: ['教育', '数字技术'],
    },
  ],
  partnerships: [
    { parties: ['东风', '华为'], kind: 'COOPERATION', date: '2019-05-22' },
    { parties: ['华为', '武汉市'], kind: 'PRESENCE', date: '2019-05-21' },
    { parties: ['华为', '中兴'], kind: 'COOPERATION', date: null },
  ],
  events: [
    {
      excerpt: 'enterprises/华为/1',
      kind: 'SIGNING',
      date: '2019-05-21',
      place: null,
      organizers: [],
      participants: [],
    },
    {
      excerpt: 'summits/1',
      kind: 'CONFERENCE',
      date: '2019-05-23',
      place: '鄂州市',
      organizers: [{ name: '湖北省人民政府', role: 'HOST' }],
      participants: ['用友网络', '浪潮', '中兴'],
    },
    { excerpt: 'summits/1', kind: 'RELEASE', date: null, place: null, organizers: [], participants: [] },
  ],
  people: [
    { name: '周明远', title: '总裁', affiliation: '浪潮' },
    { name: '何思源', title: '院长', affiliation: '武汉大学' },
  ],
};

test('optional facts, other readings, other names, another key, faults of every kind', () => {
  const score = scoreFacts(facts as unknown as ScoredFacts, gold as unknown as GoldFacts);
  expect(scoreLines(score, new Map())).toEqual([
    'excerpt.date       P 0.667  R 0.667  F1 0.667   2 right, 1 extra, 1 missing',
    'excerpt.heading    P 1.000  R 1.000  F1 1.000   2 right, 0 extra, 0 missing',
    'excerpt.sourceUrl  P 1.000  R 1.000  F1 1.000   3 right, 0 extra, 0 missing',
    'policy.issuers     P 0.000  R 0.000  F1 0.000   0 right, 1 extra, 1 missing',
    'policy.regions     P 0.500  R 1.000  F1 0.667   1 right, 1 extra, 0 missing',
    'policy.themes      P 1.000  R 1.000  F1 1.000   1 right, 0 extra, 0 missing',
    'policy.title       P 1.000  R 1.000  F1 1.000   1 right, 0 extra, 0 missing',
    'policy.status      P 1.000  R 1.000  F1 1.000   0 right, 0 extra, 0 missing',
    'policy.date        P 1.000  R 1.000  F1 1.000   1 right, 0 extra, 0 missing',
    'partnership.pair   P 0.500  R 0.500  F1 0.500   1 right, 1 extra, 1 missing',
    'partnership.kind   P 1.000  R 1.000  F1 1.000   1 right, 0 extra, 0 missing',
    'partnership.date   P 0.000  R 0.000  F1 0.000   0 right, 1 extra, 1 missing',
    'event              P 0.667  R 1.000  F1 0.800   2 right, 1 extra, 0 missing',
    'event.place        P 0.000  R 0.000  F1 0.000   0 right, 1 extra, 2 missing',
    'event.date         P 1.000  R 1.000  F1 1.000   2 right, 0 extra, 0 missing',
    'event.parties      P 0.667  R 0.667  F1 0.667   2 right, 1 extra, 1 missing',
    'person             P 0.500  R 0.500  F1 0.500   1 right, 1 extra, 1 missing',
    'excerpt.date  extra    enterprises/华为/1 2019-05-22',
    'excerpt.date  missing  enterprises/华为/1 2019-05-21',
    'policy.issuers  extra    provinces/湖北省/1 湖北省财政厅',
    'policy.issuers  missing  provinces/湖北省/1 湖北省教育厅',
    'policy.regions  extra    provinces/湖北省/1 武汉市',
    'partnership.pair  extra    中兴 — 华为',
    'partnership.pair  missing  小米 — 武汉市',
    'partnership.date  extra    东风汽车 — 华为 2019-05-22',
    'partnership.date  missing  东风汽车 — 华为',
    'event  extra    summits/1 RELEASE',
    'event.place  missing  enterprises/华为/1 SIGNING 武汉市',
    'event.place  extra    summits/1 CONFERENCE 鄂州市',
    'event.place  missing  summits/1 CONFERENCE 武汉市',
    'event.parties  extra    summits/1 中兴',
    'event.parties  missing  summits/1 华为',
    'person  extra    何思源 武汉大学 院长',
    'person  missing  何思源 武汉大学 教授',
    'mean F1 0.694',
  ]);
});
