// `extract FILE`: the facts on stdout, the flaws on stderr, and what a wrong call says.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runExtract } from '../../src/cli/extract-command.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'extract-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const report = `# “互联网+”发展情况 舆情监测

(2019 年 6 月)

测试中心

## 【舆情总结】

本监测期内（2019年5月16日-2019年6月15日），有一条举措。

## 二、全国各省“互联网+”政策落实情况

| 地区 | 相关政策 | 链接 |
|---|---|---|
| 湖北省 | 5月20日，湖北省教育厅印发《湖北省智慧校园建设指南》。 | <a href="http://a.example/1">http://a.example/1</a> |
`;

async function extract(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runExtract(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, facts: JSON.parse(out.join('\n')), err };
}

test('one document on stdout, one line a flaw on stderr', async () => {
  const path = join(folder, 'report.md');
  await writeFile(path, report);
  const { code, facts, err } = await extract(path);
  expect(code).toBe(0);
  expect(facts.policies).toEqual([
    expect.objectContaining({
      excerpt: 'provinces/湖北省/1',
      date: '2019-05-20',
      title: '湖北省智慧校园建设指南',
      issuers: ['湖北省教育厅'],
      regions: ['湖北省'],
    }),
  ]);
  expect(err.every((line) => /^.*report\.md:\d+: [A-Z_]+ .+/.test(line))).toBe(true);
  expect(err.map((line) => line.split(' ')[1])).toContain('SECTION_MISSING');
});

test('a file that is not there, and a file that is no report', async () => {
  await expect(extract(join(folder, 'none.md'))).rejects.toMatchObject({ code: 'REPORT_UNREADABLE' });
  const path = join(folder, 'letter.md');
  await writeFile(path, '# 一封信\n\n你好。\n');
  await expect(extract(path)).rejects.toMatchObject({ code: 'REPORT_UNREADABLE' });
});

test.each([[[]], [['a.md', 'b.md']], [['--fast']]])(
  'called with %j it says how it is called',
  async (args) => {
    await expect(extract(...args)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'extract needs one file: npm run --silent extract -- FILE',
    });
  },
);
