import { describe, expect, test } from '@jest/globals';
import { factsToClaims } from '../../src/load/facts-to-claims.js';
import type { EntityFact, Facts } from '../../src/model/facts.js';
import { smallGazetteer } from './fixtures/small-gazetteer.js';
import { april, march } from './fixtures/small-reports.js';

const textOf = (facts: Facts, key: string) =>
  facts.excerpts.find((excerpt) => excerpt.key === key)?.text ?? '';

test.each([
  ['march', march],
  ['april', april],
])('the fixture %s names what stands at its spans', (_, facts) => {
  const mentions = [
    ...facts.entities.flatMap((entity) => entity.mentions),
    ...facts.policies.map((policy) => policy.mention),
    ...facts.partnerships.flatMap((deal) => deal.mentions),
    ...facts.events.map((event) => event.mention),
    ...facts.people.map((person) => person.mention),
  ];
  for (const { excerpt, start, end, text } of mentions) {
    expect(textOf(facts, excerpt).slice(start, end)).toBe(text);
  }
});

test('the report and its excerpts are rows of their own, excerpts in document order', () => {
  const { report, excerpts } = factsToClaims(april, smallGazetteer);
  expect(report).toEqual({
    id: report.id,
    title: '四月报告',
    publisher: '某研究院',
    month: '2019-04',
    coverageFrom: '2019-03-16',
    coverageTo: '2019-04-15',
    sha256: 'b'.repeat(64),
  });
  expect(excerpts[1]).toEqual({
    id: excerpts[1]?.id,
    key: 'enterprises/腾讯/1',
    section: 'enterprises',
    heading: '腾讯',
    headingInferred: false,
    sequence: 2,
    date: '2019-04-09',
    text: '4月9日，腾讯云与贵阳市在智慧教育上的合作落地。',
    sourceUrl: null,
    lineFrom: 20,
    lineTo: 21,
  });
});

test('the gazetteer’s regions and themes are not claimed again, and parents are claimed though nobody names them', () => {
  const { nodes } = factsToClaims(april, smallGazetteer);
  expect(
    nodes.map((node) => [node.id.split(':', 1)[0], node.properties.name ?? node.properties.title]),
  ).toEqual([
    ['body', '教育部'],
    ['enterprise', '腾讯云'],
    ['enterprise', '腾讯'],
    ['policy', '教育云管理办法（试行）'],
  ]);
  expect(nodes[1]?.properties).toEqual({
    name: '腾讯云',
    aliases: ['腾讯云计算'],
    englishName: 'Tencent Cloud',
    confidence: 1,
  });
});

describe('evidence', () => {
  const withEntity = (more: Partial<EntityFact>): Facts => ({
    ...april,
    entities: april.entities.map((entity) => (entity.ref === 'e5' ? { ...entity, ...more } : entity)),
  });
  const deals = 'enterprises/腾讯/1';
  const evidenceOfGuiyang = (facts: Facts) =>
    factsToClaims(facts, smallGazetteer).evidence.filter((row) => row.entity === 'region:520100');
  const { id } = factsToClaims(april, smallGazetteer).excerpts[1] as { id: string };
  const shared = { entity: 'region:520100', excerpt: id, confidence: 1, reason: 'its name' };

  test('is one row for an entity and an excerpt, with the first mention in the text and all others', () => {
    const mentions = [
      { excerpt: deals, field: 'HEADING' as const, start: 0, end: 2, text: '腾讯' },
      { excerpt: deals, field: 'TEXT' as const, start: 12, end: 14, text: '在智' },
      { excerpt: deals, field: 'TEXT' as const, start: 9, end: 12, text: '贵阳市' },
    ];
    expect(evidenceOfGuiyang(withEntity({ mentions }))).toEqual([
      {
        ...shared,
        start: 9,
        end: 12,
        mentions: ['TEXT 9 12', 'TEXT 12 14', 'HEADING 0 2'],
        inferredFrom: null,
      },
    ]);
  });

  test('without words gives the reason', () => {
    const inferredFrom = [{ excerpt: deals, reason: 'the row’s province' }];
    expect(evidenceOfGuiyang(withEntity({ mentions: [], inferredFrom }))).toEqual([
      { ...shared, start: null, end: null, mentions: [], inferredFrom: 'the row’s province' },
    ]);
  });

  test('is never missing: a fact of the excerpt that names the entity is a reason', () => {
    expect(evidenceOfGuiyang(withEntity({ mentions: [] }))).toEqual([
      {
        ...shared,
        start: null,
        end: null,
        mentions: [],
        inferredFrom: 'a fact of this excerpt names it',
        confidence: 0.9,
        reason: null,
      },
    ]);
  });
});

test('a deal of three is three pairs under one id, each from the smaller id to the larger, as sure as the least sure party', () => {
  const facts: Facts = {
    ...april,
    entities: april.entities.map((entity) => (entity.ref === 'e1' ? { ...entity, confidence: 0.5 } : entity)),
    partnerships: april.partnerships.map((deal) => ({ ...deal, partyRefs: ['e5', 'e4', 'e1'] })),
  };
  const { nodes, relationships } = factsToClaims(facts, smallGazetteer);
  const pairs = relationships.filter(({ type }) => type === 'PARTNERS_WITH');
  const names = new Map(nodes.map((node) => [node.id, node.properties.name]));
  expect(pairs.map(({ from, to }) => [names.get(from), names.get(to) ?? to])).toEqual([
    ['教育部', '腾讯云'],
    ['教育部', 'region:520100'],
    ['腾讯云', 'region:520100'],
  ]);
  expect(new Set(pairs.map(({ partnershipId }) => partnershipId)).size).toBe(1);
  expect(pairs.map(({ properties }) => properties.confidence)).toEqual([0.5, 0.5, 0.5]);
});

test('a zone is claimed by the report, as part of the division that its code begins with', () => {
  const zone: EntityFact = {
    ref: 'e6',
    type: 'REGION',
    name: '贵安新区',
    code: '520100-0a1b2c3d',
    level: 'ZONE',
    aliases: [],
    confidence: 1,
    reason: 'a zone',
    mentions: [{ excerpt: 'enterprises/腾讯/1', field: 'TEXT', start: 9, end: 12, text: '贵阳市' }],
    inferredFrom: [],
  };
  const { nodes, relationships } = factsToClaims(
    { ...april, entities: [...april.entities, zone] },
    smallGazetteer,
  );
  expect(nodes.find(({ id }) => id === 'region:520100-0a1b2c3d')?.properties).toEqual({
    code: '520100-0a1b2c3d',
    name: '贵安新区',
    shortName: '贵安新区',
    level: 'ZONE',
    aliases: [],
    confidence: 1,
  });
  expect(relationships.filter(({ type }) => type === 'PART_OF')).toEqual([
    {
      type: 'PART_OF',
      from: 'region:520100-0a1b2c3d',
      to: 'region:520100',
      partnershipId: '',
      properties: {},
    },
  ]);
});

test('a fact that the graph has no place for is left out and warned of, with its line', () => {
  const facts: Facts = {
    ...april,
    policies: april.policies.map((policy) => ({ ...policy, issuerRefs: ['e4'] })),
    partnerships: april.partnerships.map((deal) => ({ ...deal, partyRefs: ['e4', 'e4'] })),
  };
  const { relationships, warnings } = factsToClaims(facts, smallGazetteer);
  expect(relationships.map(({ type }) => type)).toEqual(['GOVERNS', 'SUBSIDIARY_OF', 'APPLIES_TO', 'ABOUT']);
  expect(warnings).toEqual([
    {
      line: 10,
      code: 'FACT_UNFIT',
      message: '教育云管理办法（试行） ISSUED_BY 腾讯云: the graph has no such relationship, it is left out',
    },
    {
      line: 20,
      code: 'FACT_UNFIT',
      message: '腾讯云 PARTNERS_WITH 腾讯云: the graph has no such relationship, it is left out',
    },
  ]);
});

test.each([
  [
    'a ref',
    { policies: april.policies.map((policy) => ({ ...policy, issuerRefs: ['e99'] })) },
    'entity “e99”',
  ],
  [
    'an excerpt',
    { policies: april.policies.map((policy) => ({ ...policy, excerpt: 'x/1' })) },
    'excerpt “x/1”',
  ],
  [
    'a region without a code',
    { entities: april.entities.map(({ code: _, ...entity }) => entity) },
    'code of region “中国”',
  ],
])('%s that the facts do not give refuses the document', (_, broken, named) => {
  expect(() => factsToClaims({ ...april, ...broken }, smallGazetteer)).toThrow(
    `The facts use the ${named}, but do not give it.`,
  );
});

test('an entity that nothing mentions and no fact uses is left out', () => {
  const idle: EntityFact = { ...(april.entities[3] as EntityFact), ref: 'e9', name: '某公司', mentions: [] };
  const { nodes } = factsToClaims({ ...april, entities: [...april.entities, idle] }, smallGazetteer);
  expect(nodes.some(({ properties }) => properties.name === '某公司')).toBe(false);
});
