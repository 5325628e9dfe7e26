// Tables written as HTML, in a page or in the middle of Markdown, and what is wrong with them in the wild.

import { describe, expect, test } from '@jest/globals';
import { parseBody } from './small-report.js';

const heading = '## 二、全国各省“互联网+”政策落实情况\n\n';
const told = (body: string) => parseBody(heading + body);
const one = { key: 'provinces/云南省/1', date: '2019-03-01', text: '3月1日，甲。' };

describe('a table in Markdown', () => {
  test.each([
    [
      'on lines of its own',
      '<table>\n<tr><td>地区</td><td>举措</td><td>链接</td></tr>\n<tr><td>云南省</td><td>3月1日，甲。</td><td><a href="http://a.example/1">原文</a></td></tr>\n</table>',
      [{ ...one, sourceUrl: 'http://a.example/1', lines: [15, 15] }],
    ],
    [
      'whose cells lie on several lines',
      '<table><tr><td>地区</td><td>举措</td></tr>\n<tr>\n<td>云南省</td>\n<td>3月1日，\n甲。</td>\n</tr></table>',
      [{ ...one, sourceUrl: null, lines: [15, 17] }],
    ],
    [
      'that nothing closes ends with its paragraph',
      '<table><tr><td>地区<td>举措\n<tr><td>云南省<td>3月1日，甲。\n\n## 四、相关峰会\n\n### 1. 乙\n\n乙于3月2日召开。',
      [
        { ...one, sourceUrl: null, lines: [14, 14] },
        { key: 'summits/1', date: '2019-03-02', text: '乙于3月2日召开。', sourceUrl: null, lines: [18, 20] },
      ],
    ],
    [
      'with a province over two rows, and an address over both',
      '<table><tr><td>地区<td>举措<td>链接\n<tr><td rowspan=2>云南省<td>3月1日，甲。<td rowspan="2">http://a.example/1\n<tr><td>3月2日，乙。</table>',
      [
        { ...one, sourceUrl: 'http://a.example/1', lines: [14, 14] },
        {
          key: 'provinces/云南省/2',
          date: '2019-03-02',
          text: '3月2日，乙。',
          sourceUrl: 'http://a.example/1',
          lines: [15, 15],
        },
      ],
    ],
    [
      'inside a cell',
      '<table><tr><td>地区<td>举措<td>链接</tr>\n<tr><td>云南省<td>3月1日，<table><tr><td>甲。</td></tr></table><td>http://a.example/1</table>',
      [{ ...one, sourceUrl: 'http://a.example/1', lines: [14, 14] }],
    ],
    [
      'that only lays out the page',
      '<table><tr><td><p>云南省启事</p><table><tr><td>地区<td>举措</tr>\n<tr><td>云南省<td>3月1日，甲。</table></td></tr></table>',
      [{ ...one, sourceUrl: null, lines: [14, 14] }],
    ],
    [
      'with spans of any size',
      `<table><tr><td>地区<td>举措</tr>\n<tr><td>云南省<td>3月1日，甲。</tr>${'<tr><td rowspan=65534 colspan=65534>'.repeat(2000)}</table>`,
      [{ ...one, sourceUrl: null, lines: [14, 14] }],
    ],
  ])('%s', (_, body, excerpts) => {
    expect(told(body)).toEqual({ excerpts, diagnostics: [] });
  });
});
