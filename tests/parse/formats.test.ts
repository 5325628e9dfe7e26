// One report in each of the formats: what is read from it is the same, but for the lines.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ParsedReport } from '../../src/model/parsed-report.js';
import { openSource } from '../../src/parse/open-source.js';
import { parseReport } from '../../src/parse/parse-report.js';
import { inferHeading } from './small-report.js';

const bytesOf = (name: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url));
const read = async (name: string, bytes = bytesOf(name)) =>
  parseReport(await openSource({ name, bytes }), inferHeading);

const withoutLines = ({ report, excerpts, diagnostics }: ParsedReport) => ({
  report,
  excerpts: excerpts.map(({ lines: _, ...excerpt }) => excerpt),
  diagnostics,
});

const linesByKey = ({ excerpts }: ParsedReport) =>
  Object.fromEntries(excerpts.map(({ key, lines }) => [key, lines.join('-')]));

test('Markdown: the excerpts, one by one', async () => {
  const { report, excerpts, diagnostics } = await read('report.md');
  expect(report).toEqual({
    title: '“互联网+”发展情况 舆情监测',
    publisher: '某某研究院',
    month: '2019-06',
    coverage: { from: '2019-05-16', to: '2019-06-15' },
  });
  expect(excerpts.map(({ key, date, text, sourceUrl }) => [key, date, text, sourceUrl])).toEqual([
    [
      'ministries/教育部/1',
      '2019-05-20',
      '5月20日，教育部印发《职业教育信息化行动计划（2019—2021年）》。',
      'http://edu.example/a.html?x=1&y=2',
    ],
    [
      'ministries/工业和信息化部/1',
      '2019-05-22',
      '5月22日，工业和信息化部印发《工业互联网网络建设指南》。',
      'http://miit.example/1',
    ],
    [
      'ministries/工业和信息化部/2',
      '2019-06-03',
      '6月3日，工业和信息化部发布《5G 应用推广方案（征求意见稿）》。',
      'http://miit.example/2',
    ],
    [
      'provinces/山东省/1',
      '2019-05-28',
      '5月28日，山东省人民政府印发《数字山东发展规划》。',
      'http://sd.example/1.html',
    ],
    ['provinces/山东省/2', '2019-06-06', '6月6日，济南市启用“一网通办”平台。', 'http://sd.example/2.html'],
    [
      'provinces/云南省/1',
      '2019-06-11',
      '6月11日，昆明市与腾讯签署战略合作协议。',
      'http://yn.example/3.html',
    ],
    ['enterprises/阿里巴巴/1', '2019-06-01', '6月1日，阿里云与山东省人民政府签署合作协议。', null],
    ['summits/1', '2019-06-08', '2019 数字云南峰会于 6 月 8 日在昆明召开，由云南省人民政府主办。', null],
    ['summits/2', '2019-06-10', '2019 齐鲁大数据论坛于 6 月 10 日在济南举行。', null],
  ]);
  expect(diagnostics).toEqual([
    { code: 'SECTION_MISSING', line: null, message: 'no section of topics was found' },
  ]);
});

describe('the same report', () => {
  test.each(['report.txt', 'report.html', 'report.docx'])('%s', async (name) => {
    expect(withoutLines(await read(name))).toEqual(withoutLines(await read('report.md')));
  });
  test.each([
    ['HTML called .doc', 'page.doc', 'report.html'],
    ['a Word document without an extension', 'report', 'report.docx'],
    ['Markdown called .html', 'page.html', 'report.md'],
    ['Markdown called .txt', 'report.txt', 'report.md'],
  ])('%s', async (_, name, file) => {
    expect(withoutLines(await read(name, bytesOf(file)))).toEqual(withoutLines(await read('report.md')));
  });
});

test('a PDF, whatever it is called: the same, but for the blanks that print sets as room', async () => {
  const { excerpts, ...rest } = withoutLines(await read('report.md'));
  const narrow = (text: string) => text.replaceAll(/(?<=[于月G\d]) (?=[日月\d\p{Script=Han}])/gu, '');
  const expected = {
    ...rest,
    excerpts: excerpts.map((excerpt) => ({
      ...excerpt,
      text: narrow(excerpt.text),
      heading: narrow(excerpt.heading ?? ''),
    })),
  };
  expect(withoutLines(await read('report.pdf'))).toEqual(expected);
  expect(withoutLines(await read('report.md', bytesOf('report.pdf')))).toEqual(expected);
});

describe('lines', () => {
  test('of a plain text are those of the file', async () => {
    expect(linesByKey(await read('report.txt'))).toMatchObject({
      'ministries/教育部/1': '8-8',
      'provinces/山东省/2': '14-14',
      'summits/1': '20-21',
    });
  });
  test('of a page are those of its source', async () => {
    expect(linesByKey(await read('report.html'))).toMatchObject({
      'ministries/教育部/1': '25-28',
      'ministries/工业和信息化部/2': '31-38',
      'provinces/山东省/2': '46-46',
      'enterprises/阿里巴巴/1': '51-51',
      'summits/2': '55-56',
    });
  });
  test('of a PDF are its paragraphs', async () => {
    expect(linesByKey(await read('report.pdf'))).toMatchObject({
      'ministries/教育部/1': '10-12',
      'provinces/山东省/1': '22-24',
      'summits/1': '36-37',
    });
  });
  test('of a Word document are its paragraphs, counted with the blank ones', async () => {
    expect(linesByKey(await read('report.docx'))).toMatchObject({
      'ministries/教育部/1': '11-13',
      'provinces/山东省/1': '23-25',
      'summits/1': '37-38',
    });
  });
});
