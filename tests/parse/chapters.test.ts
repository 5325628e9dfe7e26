// Reports that a conversion or another hand laid out otherwise: chapters without numerals, enterprises told in paragraphs, dates like 9.11.

import { expect, test } from '@jest/globals';
import { parseBody } from './small-report.js';

test('a chapter without its numeral among numbered ones is a chapter, and enterprises told in paragraphs are rows', () => {
  const body = `## 一、部委政策

| 相关举措 | 发布机构 |
|---|---|
| 2月20日，教育部发布甲。 | 教育部 |

## 各地动态（二、全国各省政策落实情况）

| 地区 | 相关政策 |
|---|---|
| 云南省 | 2月21日，昆明市发布乙。 |

### 企业参与情况

以下为企业动态。

**腾讯**

2.27，腾讯与昆明市签下

协议，共建丙。

2月28日，腾讯发布丁。

**百度**

3月1日，百度发布戊。

## 三、相关峰会

### 1. 己企业大会

3月2日，己企业大会在济南举行。
`;
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'ministries/教育部/1',
        date: '2019-02-20',
        text: '2月20日，教育部发布甲。',
        sourceUrl: null,
        lines: [15, 15],
      },
      {
        key: 'provinces/云南省/1',
        date: '2019-02-21',
        text: '2月21日，昆明市发布乙。',
        sourceUrl: null,
        lines: [21, 21],
      },
      {
        key: 'enterprises/腾讯/1',
        date: '2019-02-27',
        text: '2.27，腾讯与昆明市签下协议，共建丙。',
        sourceUrl: null,
        lines: [29, 31],
      },
      {
        key: 'enterprises/腾讯/2',
        date: '2019-02-28',
        text: '2月28日，腾讯发布丁。',
        sourceUrl: null,
        lines: [33, 33],
      },
      {
        key: 'enterprises/百度/1',
        date: '2019-03-01',
        text: '3月1日，百度发布戊。',
        sourceUrl: null,
        lines: [37, 37],
      },
      {
        key: 'summits/1',
        date: '2019-03-02',
        text: '3月2日，己企业大会在济南举行。',
        sourceUrl: null,
        lines: [41, 43],
      },
    ],
    diagnostics: [],
  });
});
