import { expect, test } from '@jest/globals';
import { parseBody } from './small-report.js';

/** Input: a body. Output: key, text and address of each excerpt, and what was told. */
function read(body: string) {
  const { excerpts, diagnostics } = parseBody(body);
  return {
    excerpts: excerpts.map(({ key, text, sourceUrl }) => [key, text, sourceUrl]),
    told: diagnostics.map(({ code, line }) => [code, line]),
  };
}

test('a table is told by the words of its heading row, even under another chapter or none', () => {
  const body = `## 二、全国各省“互联网+”政策落实情况

| 序号 | **部门** | 政策内容 | 来源 |
|---|---|---|---|
| 1 | 教育部 | 3月1日，印发《甲》。 | http://a.example/1.html |
`;
  expect(read(body)).toEqual({
    excerpts: [['ministries/教育部/1', '3月1日，印发《甲》。', 'http://a.example/1.html']],
    told: [],
  });
});

test('a table that lost its heading row belongs to its chapter', () => {
  const body = `二、各地“互联网+”政策落实情况

| 山东省 | 3月1日，济南市启用平台。 | http://a.example/1.html |
|---|---|---|
| 甘肃省 | 3月2日，兰州市启用平台。 | http://a.example/2.html |
`;
  expect(read(body)).toEqual({
    excerpts: [
      ['provinces/山东省/1', '3月1日，济南市启用平台。', 'http://a.example/1.html'],
      ['provinces/甘肃省/1', '3月2日，兰州市启用平台。', 'http://a.example/2.html'],
    ],
    told: [],
  });
});

test('missing pipes, extra columns and a pipe inside the text do not shift the cells', () => {
  const body = `## 二、全国各省“互联网+”政策落实情况

地区 | 相关政策 | 链接
---|---|---
山东省 | 3月1日，济南市启用“A|B”平台。 | http://a.example/1.html
| 甘肃省 | 3月2日，兰州市启用
平台。 | http://a.example/2.html
| 云南省 | 3月3日，昆明市启用平台。 | http://a.example/3.html |  |  |
| 宁夏 | 3月4日，银川市启用平台。
`;
  expect(read(body)).toEqual({
    excerpts: [
      ['provinces/山东省/1', '3月1日，济南市启用“A|B”平台。', 'http://a.example/1.html'],
      ['provinces/甘肃省/1', '3月2日，兰州市启用平台。', 'http://a.example/2.html'],
      ['provinces/云南省/1', '3月3日，昆明市启用平台。', 'http://a.example/3.html'],
      ['provinces/宁夏/1', '3月4日，银川市启用平台。', null],
    ],
    told: [],
  });
});

test('a table with no known heading row is told, and its rows are left out; the contents are no such table', () => {
  const body = `# 目 录

|  |  |
|---|---|
| 一、国家部委“互联网+”政策落实情况..... | 1 |

## 二、全国各省“互联网+”政策落实情况

| 指标 | 数值 |
|---|---|
| 用户 | 100 |

| 地区 | 相关政策 |
|---|---|
| 山东省 | 3月1日，济南市启用平台。 |
`;
  expect(read(body)).toEqual({
    excerpts: [['provinces/山东省/1', '3月1日，济南市启用平台。', null]],
    told: [['TABLE_UNKNOWN', 19]],
  });
});
