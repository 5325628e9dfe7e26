import { expect, test } from '@jest/globals';
import { parseBody } from './small-report.js';

test('numbered subsections become one excerpt each; a paragraph that a page break tore is whole, the imprint is left out', () => {
  const body = `## 四、相关峰会

### 1. 2019 甲峰会

2019 甲峰会于 3 月 9 日至 10 日在广州召开，

CAICT 中国信通院

12

由乙部指导。

### 2. 丙论坛

丙论坛在济南举行。

## 五、“两会”专题

### 1. 代表热议“互联网+”

3 月 5 日，代表热议。

第二段说，目标是到 5 月 1 日完成。

### 2. 其他

今年两会，代表热议。此事始于 2 月 20 日。

联系人：某某

Tel: 010-00000000
`;
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'summits/1',
        date: '2019-03-09',
        text: '2019 甲峰会于 3 月 9 日至 10 日在广州召开，由乙部指导。',
        sourceUrl: null,
        lines: [13, 21],
      },
      { key: 'summits/2', date: null, text: '丙论坛在济南举行。', sourceUrl: null, lines: [23, 25] },
      {
        key: 'topics/1',
        date: '2019-03-05',
        text: '3 月 5 日，代表热议。\n第二段说，目标是到 5 月 1 日完成。',
        sourceUrl: null,
        lines: [29, 33],
      },
      {
        key: 'topics/2',
        date: null,
        text: '今年两会，代表热议。此事始于 2 月 20 日。',
        sourceUrl: null,
        lines: [35, 37],
      },
    ],
    diagnostics: [
      {
        code: 'ITEM_UNDATED',
        line: 23,
        message: 'summits/2: the text gives no day on which it was held; its date is left open',
      },
    ],
  });
});

test('sections and subsections are told by their numbers and words where the # is lost or shifted', () => {
  const body = `四、行业峰会与论坛

1、甲峰会

甲峰会于3月9日召开。

2、乙峰会

乙峰会于3月10日召开。

# 五、热点话题

（一）丙话题

3月12日，丙话题受到关注。
`;
  expect(parseBody(body).excerpts.map(({ key, date, lines }) => [key, date, lines])).toEqual([
    ['summits/1', '2019-03-09', [13, 15]],
    ['summits/2', '2019-03-10', [17, 19]],
    ['topics/1', '2019-03-12', [23, 25]],
  ]);
});
