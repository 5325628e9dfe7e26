// A gazetteer is read whole or refused by file and entry.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import type { ProductError } from '../../src/model/errors.js';
import type { Gazetteer } from '../../src/model/gazetteer.js';

const seed = new URL('../../seed/gazetteers/', import.meta.url);

let gazetteer: Gazetteer;
beforeAll(async () => {
  gazetteer = await readGazetteer();
});

test('every file has one entry a line, so that a change shows as its line', async () => {
  for (const file of ['regions', 'bodies', 'departments', 'enterprises', 'themes'] as const) {
    const lines = (await readFile(new URL(`${file}.json`, seed), 'utf8')).trimEnd().split('\n');
    expect([file, lines.length]).toEqual([file, gazetteer[file].length + 2]);
  }
});

describe('a flawed gazetteer is refused by file and entry', () => {
  const made: string[] = [];
  afterEach(async () => {
    for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  /** The repository's gazetteers with `change` made to one file; the message and code of the refusal. */
  async function refusal(file: string, change: (source: string) => string): Promise<[string, string]> {
    const folder = await mkdtemp(join(tmpdir(), 'gazetteer-'));
    made.push(folder);
    await cp(seed, folder, { recursive: true });
    await writeFile(
      join(folder, `${file}.json`),
      change(await readFile(new URL(`${file}.json`, seed), 'utf8')),
    );
    const error = (await readGazetteer(pathToFileURL(`${folder}/`)).catch(
      (reason) => reason,
    )) as ProductError;
    return [error.code, error.message.replace(folder, '…')];
  }

  const add = (entry: object) => (source: string) =>
    source.replace(/\n\]\s*$/, `,\n${JSON.stringify(entry)}\n]\n`);
  const region = {
    code: '520199',
    name: '新区',
    shortName: '新区',
    level: 'COUNTY',
    parent: '520100',
    englishName: 'New',
    aliases: [],
  };
  const firm = { name: '甲公司', aliases: ['甲'], englishName: null, parent: null };

  test.each<[string, string, (source: string) => string, string]>([
    ['no JSON', 'themes', () => '[', 'The gazetteer …/themes.json is no JSON: Unexpected end of JSON input'],
    ['no list', 'themes', () => '{}', 'seed/gazetteers/themes.json: the whole file: must be array'],
    [
      'a level that is none',
      'regions',
      add({ ...region, level: 'TOWN' }),
      'seed/gazetteers/regions.json: 新区 (entry 3220): level must be equal to one of the allowed values',
    ],
    [
      'a property that no entry has',
      'enterprises',
      add({ ...firm, alias: '乙' }),
      'seed/gazetteers/enterprises.json: 甲公司 (entry LAST): must NOT have additional properties (alias)',
    ],
    [
      'a code that is there twice',
      'regions',
      add({ ...region, code: '520102' }),
      'seed/gazetteers/regions.json: 520102 新区: another region has this code',
    ],
    [
      'a parent that is no region',
      'regions',
      add({ ...region, parent: '529900' }),
      'seed/gazetteers/regions.json: 520199 新区: its parent 529900 is no region',
    ],
    [
      'a county in another province’s city',
      'regions',
      add({ ...region, parent: '510100' }),
      'seed/gazetteers/regions.json: 520199 新区: it cannot lie in 510100 成都市',
    ],
    [
      'an alias that is a name of another body',
      'bodies',
      add({
        name: '某部',
        aliases: ['教育部'],
        englishName: null,
        level: 'CENTRAL',
        bodyType: 'DEPARTMENT',
        governs: '100000',
        seat: null,
      }),
      'seed/gazetteers/bodies.json: 某部: 教育部 is a name of 教育部 already',
    ],
    [
      'an organ of a region that there is not',
      'bodies',
      add({
        name: '某部',
        aliases: [],
        englishName: null,
        level: 'CENTRAL',
        bodyType: 'DEPARTMENT',
        governs: '990000',
        seat: null,
      }),
      'seed/gazetteers/bodies.json: 某部: no region has the code 990000',
    ],
    [
      'an enterprise with a body’s name',
      'enterprises',
      add({ ...firm, aliases: ['中科院'] }),
      'seed/gazetteers/enterprises.json: 甲公司: 中科院 is a name of the body 中国科学院 too',
    ],
    [
      'a parent that is no enterprise',
      'enterprises',
      add({ ...firm, parent: '乙公司' }),
      'seed/gazetteers/enterprises.json: 甲公司: its parent 乙公司 is no enterprise',
    ],
    [
      'an enterprise above itself',
      'enterprises',
      add({ ...firm, parent: '甲公司' }),
      'seed/gazetteers/enterprises.json: 甲公司: it is its own parent by way of 甲公司',
    ],
    [
      'a keyword of two themes',
      'themes',
      add({ name: '其他', englishName: 'Other', keywords: ['海关'] }),
      'seed/gazetteers/themes.json: 其他: 海关 is a name of 外贸通关 already',
    ],
  ])('%s', async (_flaw, file, change, message) => {
    const last = String(gazetteer.enterprises.length + 1);
    expect(await refusal(file, change)).toEqual(['BAD_USER_INPUT', message.replace('LAST', last)]);
  });

  test('a folder without the files', async () => {
    const error = await readGazetteer(new URL('no-such-folder/', seed)).catch((reason) => reason);
    expect(error).toMatchObject({ name: 'ProductError', code: 'BAD_USER_INPUT' });
    expect(error.message).toMatch(/^The gazetteer .*no-such-folder.regions\.json cannot be read: ENOENT/);
  });
});
