// The YAML that a curator writes in, corrections out; and what is said of each flaw, with file and entry.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readCorrections } from '../../src/cli/read-corrections.js';
import { correctionText } from '../../src/load/correction.js';
import { smallGazetteer } from '../load/fixtures/small-gazetteer.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corrections-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(files: Readonly<Record<string, string>>) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return readCorrections(smallGazetteer, new URL(`file://${folder}/`));
}
/** Who, when and why, the same for every entry. */
const entry = (change: string) =>
  `- who: 李华\n  when: 2019-05-06\n  why: two names of one company\n  evidence: https://a.example/why\n  ${change.trim().replaceAll('\n', '\n  ')}\n`;

test('a correction of each kind', async () => {
  const source = [
    'merge: { from: { enterprise: 上海汉得 }, into: { enterprise: 汉得信息 } }',
    'rename: { entity: { enterprise: 腾讯公益 }, to: 腾讯公益慈善基金会 }',
    'retract: { entity: { id: person:0123456789abcdef } }',
    'retract: { entity: { body: 教育部 }, alias: 部里 }',
    'retract: { relationship: PARTNERS_WITH, from: { region: 贵阳市 }, to: { enterprise: 腾讯云 }, kind: PRESENCE }',
    'add: { entity: { enterprise: 腾讯云 }, properties: { aliases: [鹅厂云], englishName: Tencent Cloud } }',
    `add:
  relationship: PARTNERS_WITH
  from: { enterprise: 华为 }
  to: { region: 520000 }
  properties: { kind: INVESTMENT, announcedOn: 2019-03-01, amountCny: 500000000 }`,
  ].map(entry);
  const read7 = await read({ 'a.yaml': source.join('') });
  expect(read7.map(({ change }) => change)).toEqual([
    {
      action: 'MERGE',
      from: { id: 'enterprise:04a6536c016e33e4', name: '上海汉得' },
      into: { id: expect.stringMatching(/^enterprise:[0-9a-f]{16}$/), name: '汉得信息' },
    },
    {
      action: 'RENAME',
      entity: { id: expect.stringMatching(/^enterprise:/), name: '腾讯公益' },
      to: '腾讯公益慈善基金会',
    },
    { action: 'RETRACT_ENTITY', entity: { id: 'person:0123456789abcdef', name: null } },
    {
      action: 'RETRACT_ALIAS',
      entity: { id: expect.stringMatching(/^body:/), name: '教育部' },
      alias: '部里',
    },
    {
      action: 'RETRACT_RELATIONSHIP',
      type: 'PARTNERS_WITH',
      from: { id: expect.stringMatching(/^enterprise:/), name: '腾讯云' },
      to: { id: 'region:520100', name: '贵阳市' },
      kind: 'PRESENCE',
    },
    {
      action: 'ADD_ENTITY',
      entity: { id: expect.stringMatching(/^enterprise:/), name: '腾讯云' },
      properties: { aliases: ['鹅厂云'], englishName: 'Tencent Cloud' },
    },
    {
      action: 'ADD_RELATIONSHIP',
      type: 'PARTNERS_WITH',
      from: { id: expect.stringMatching(/^enterprise:/), name: '华为' },
      to: { id: 'region:520000', name: '贵州省' },
      properties: { kind: 'INVESTMENT', announcedOn: '2019-03-01', amountCny: 500000000 },
    },
  ]);
  expect(read7[1]).toMatchObject({
    source: 'seed/corrections/a.yaml, entry 2',
    who: '李华',
    when: '2019-05-06',
    evidence: 'https://a.example/why',
    excerptId: null,
  });
});

test('evidence may be an excerpt, by its report and key', async () => {
  const excerpt = '{ publisher: 某研究院, month: 2019-03, excerpt: enterprises/腾讯/1 }';
  const source = entry('retract: { entity: { enterprise: 甲 } }').replace('https://a.example/why', excerpt);
  const [only] = await read({ 'a.yaml': source });
  expect(only).toMatchObject({
    evidence: '2019-03 enterprises/腾讯/1',
    excerptId: expect.stringMatching(/^excerpt:[0-9a-f]{16}$/),
  });
});

test('the files of the product are right, and a folder that is not there is no corrections', async () => {
  await expect(readCorrections(smallGazetteer, new URL(`file://${folder}/none/`))).resolves.toEqual([]);
  expect(await read({ 'a.yaml': '# nothing yet\n', 'README.md': 'no YAML: [' })).toEqual([]);
});

test('the examples of seed/README.md are right', async () => {
  const readme = readFileSync(new URL('../../seed/README.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n([^`]*)```/.exec(readme) ?? [];
  const examples = await read({ 'a.yaml': yaml });
  expect(examples.map(correctionText)).toEqual([
    'merge 上海汉得 into 汉得信息',
    'rename 腾讯公益 to 腾讯公益慈善基金会',
    'retract 二级以上医院',
    'retract 腾讯云 PARTNERS_WITH 贵阳市',
    'retract the alias 省经信厅 of 安徽省经济和信息化厅',
    'add to policy:0123456789abcdef: status',
    'add 华为 PARTNERS_WITH 贵州省',
  ]);
});

describe('a flaw is told with its file and entry', () => {
  const good = entry('retract: { entity: { enterprise: 甲 } }');
  test.each([
    ['{ who: 李华 }', 'seed/corrections/a.yaml: must be a list, each entry beginning with “- who:”'],
    ['- who: [', /^seed\/corrections\/a\.yaml: is no YAML: /],
    [
      good.replace('- who: 李华\n ', '-'),
      "seed/corrections/a.yaml, entry 1: must have required property 'who'",
    ],
    [
      good.replace('2019-05-06', '2019-02-31'),
      'seed/corrections/a.yaml, entry 1: when must match format "date"',
    ],
    [
      good.replace('retract', 'delete'),
      'seed/corrections/a.yaml, entry 1: must NOT have additional properties (delete)',
    ],
    [good + entry('why2: x'), 'seed/corrections/a.yaml, entry 2: must NOT have additional properties (why2)'],
    [entry(''), 'seed/corrections/a.yaml, entry 1: it needs exactly one of add, retract, rename, merge'],
    [
      entry('retract: { entity: { enterprise: 甲, body: 乙 } }'),
      'seed/corrections/a.yaml, entry 1: retract/entity must NOT have more than 1 properties',
    ],
    [
      entry('retract: { relationship: ISSUED_BY, from: { enterprise: 甲 } }'),
      'seed/corrections/a.yaml, entry 1: retract needs an entity (and an alias of it), or a relationship with from and to',
    ],
    [
      entry('retract: { relationship: ISSUED_BY, from: { enterprise: 甲 }, to: { body: 乙 } }'),
      'seed/corrections/a.yaml, entry 1: ISSUED_BY leads from Policy to IssuingBody',
    ],
    [
      entry('retract: { entity: { region: 朝阳区 } }'),
      'seed/corrections/a.yaml, entry 1: no region is called 朝阳区; a zone is given by its id',
    ],
    [
      entry('rename: { entity: { region: 贵州省 }, to: 黔 }'),
      'seed/corrections/a.yaml, entry 1: divisions and themes are named in seed/gazetteers/, change the name there',
    ],
    [
      entry('merge: { from: { enterprise: 甲 }, into: { body: 甲 } }'),
      'seed/corrections/a.yaml, entry 1: it merges entities of two kinds',
    ],
    [
      entry('merge: { from: { enterprise: 甲 }, into: { enterprise: 甲 } }'),
      'seed/corrections/a.yaml, entry 1: it merges an entity into itself',
    ],
    [
      entry(
        'add: { relationship: PARTNERS_WITH, from: { enterprise: 甲 }, to: { body: 乙 }, properties: { kind: DEAL, announcedOn: 2019-03-01 } }',
      ),
      'seed/corrections/a.yaml, entry 1: properties: kind must be equal to one of the allowed values: STRATEGIC_AGREEMENT, COOPERATION, JOINT_VENTURE, INVESTMENT, JOINT_PRODUCT, PRESENCE',
    ],
    [good + good, 'seed/corrections/a.yaml, entry 2: says the same as seed/corrections/a.yaml, entry 1'],
    [
      entry('merge: { from: { enterprise: 甲 }, into: { enterprise: 乙 } }') +
        entry('merge: { from: { enterprise: 甲 }, into: { enterprise: 丙 } }'),
      'seed/corrections/a.yaml, entry 2 contradicts seed/corrections/a.yaml, entry 1: one entity cannot become two.',
    ],
    [
      entry('merge: { from: { enterprise: 甲 }, into: { enterprise: 乙 } }') +
        entry('merge: { from: { enterprise: 乙 }, into: { enterprise: 甲 } }'),
      'seed/corrections/a.yaml, entry 1: by way of other corrections it merges an entity into itself.',
    ],
  ])('%s', async (source, message) => {
    await expect(read({ 'a.yaml': source })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });
});
