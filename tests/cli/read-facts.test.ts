// The one door of all commands: a report's facts are the same in whatever format it comes.

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { readReport } from '../../src/cli/read-facts.js';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';

test.each(['report.txt', 'report.html', 'report.docx'])('%s gives the facts of report.md', async (name) => {
  const gazetteer = await readGazetteer();
  const factsOf = async (file: string) => {
    const bytes = await readFile(new URL(`../fixtures/formats/${file}`, import.meta.url));
    const { sha256: _, excerpts, ...facts } = await readReport({ name: file, bytes }, gazetteer);
    return { ...facts, excerpts: excerpts.map(({ lines: _, ...excerpt }) => excerpt) };
  };
  const expected = await factsOf('report.md');
  expect(expected.policies.map(({ title, issuers }) => [title, ...issuers])).toEqual([
    ['职业教育信息化行动计划（2019—2021年）', '教育部'],
    ['工业互联网网络建设指南', '工业和信息化部'],
    ['5G 应用推广方案（征求意见稿）', '工业和信息化部'],
    ['数字山东发展规划', '山东省人民政府'],
    ['济南市启用“一网通办”平台'],
    ['昆明市与腾讯签署战略合作协议'],
  ]);
  expect(expected.partnerships.map(({ parties }) => parties)).toEqual([
    ['昆明市', '腾讯'],
    ['阿里云', '山东省人民政府'],
  ]);
  expect(await factsOf(name)).toEqual(expected);
});
