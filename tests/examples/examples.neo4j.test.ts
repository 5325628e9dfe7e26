// The examples against a real server with the seed report: what each prints.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../api/small-server.js';
import { copyClient } from './copied-client.js';
import { pythonWithGql } from './python-with-gql.js';

const run = promisify(execFile);
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 120_000);
afterAll(() => api.stop());

test('typescript-client prints the provinces with the report’s words, then all policies about healthcare', async () => {
  const client = copyClient(readFileSync(path('schema.graphql'), 'utf8'));
  try {
    expect(client.codegen()).toMatchObject({ status: 0 });
    expect(client.compile()).toMatchObject({ status: 0 });
    const { stdout } = await run(process.execPath, [client.program, api.url]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 5)).toEqual([
      '天津市',
      '  PRESENCE 2019-03-11: 天津市, 腾讯云',
      expect.stringMatching(
        /^ {4}2019-03, line 54, http:\/\/www\.tj\.gov\.cn\/\S+: 3月11日，浪潮云宣布.*腾讯云等云巨头争相布局天津/,
      ),
      '贵州省',
      '  COOPERATION 2019-03-06: 腾讯云, 贵阳市',
    ]);
    expect(lines).toContain('2019-03-07 海南省促进“互联网+医疗健康”发展实施方案 (2019-03:66)');
    const { data } = await api.ask('{ policies(where: { theme: ["医疗健康"] }) { totalCount } }');
    const all = data.policies.totalCount;
    expect(lines.at(-1)).toBe(`${all} policies about healthcare on ${Math.ceil(all / 5)} pages`);
    expect(lines.filter((line) => /^2019-\d\d-\d\d /.test(line))).toHaveLength(all);
  } finally {
    client.remove();
  }
}, 120_000);

test('curl.sh asks over POST and GET; who has the answer gets 304', async () => {
  const { stdout } = await run('bash', [path('examples/curl.sh'), api.url]);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.filter((line) => !line.startsWith('{'))).toEqual([
    'Which provinces partnered with Tencent?',
    'The newest policies about healthcare, by the text and the hash of the query:',
    'By the hash alone, with what a cache has to know:',
    'cache-control: public, max-age=0, must-revalidate',
    expect.stringMatching(/^etag: "[\w-]{22}"$/),
    'Asked again by whoever has that answer:',
    '304',
  ]);
  const [provinces, policies] = lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line).data);
  expect(
    provinces.provincesPartneredWith.map(({ region }: { region: { name: string } }) => region.name),
  ).toEqual(['天津市', '贵州省', '甘肃省']);
  expect(policies.policies.nodes).toHaveLength(2);
});

const python = pythonWithGql();
if (python !== undefined) {
  test('ask.py prints the provinces with the report’s words', async () => {
    const { stdout } = await run(python, [path('examples/python/ask.py'), api.url, '腾讯']);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith(' '))).toEqual([
      '天津市',
      '贵州省',
      '甘肃省',
    ]);
    expect(stdout).toContain('  COOPERATION 2019-03-06, line 95: 3月6日，腾讯云已同全国各地展开合作');
  });
}

test('every file that the examples’ page points at is there', () => {
  const page = readFileSync(path('examples/README.md'), 'utf8');
  const linked = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!);
  expect(linked.filter((name) => !existsSync(path(`examples/${name}`)))).toEqual([]);
});
