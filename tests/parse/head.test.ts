import { expect, test } from '@jest/globals';
import { parseText } from './small-report.js';

const body = '\n## 四、相关峰会\n\n### 1. 甲峰会\n\n甲峰会于3月9日召开。\n';
const march = { from: '2019-02-16', to: '2019-03-15' };
const reportOf = (head: string) => parseText(head + body).report;

test.each([
  [
    'a cover as it is printed',
    '<!-- note -->\n# “互联网+”发展情况 舆情监测\n\n(2019 年 3 月)\n\n某某研究院\n\n## 【前言】\n\n（2019年2月16日-2019年3月15日）\n',
    { title: '“互联网+”发展情况 舆情监测', publisher: '某某研究院', month: '2019-03', coverage: march },
  ],
  [
    'a title in two headings, the month in the second',
    '# “互联网+”发展情况\n# 舆情监测【2019年3月】\n某某研究院（改写）\n# 目 录\n监测期为2019年2月16日至3月15日。\n',
    {
      title: '“互联网+”发展情况 舆情监测',
      publisher: '某某研究院（改写）',
      month: '2019-03',
      coverage: march,
    },
  ],
  [
    'the month in full-width or Chinese digits, the period with points',
    '“互联网+”舆情监测报告\n\n〔二〇一九年三月〕\n\n某某中心\n\n# 摘要\n\n监测周期：２０１９.２.１６—２０１９.３.１５\n',
    { title: '“互联网+”舆情监测报告', publisher: '某某中心', month: '2019-03', coverage: march },
  ],
  [
    'a period that a page break tore, over the turn of a year',
    '# 舆情监测\n\n2020.01\n\n某某院\n\n# 前言\n\n本监测期内（2019 年 12 月 16\n\n日~1 月 15 日），规划（2018—2022年）继续。\n',
    {
      title: '舆情监测',
      publisher: '某某院',
      month: '2020-01',
      coverage: { from: '2019-12-16', to: '2020-01-15' },
    },
  ],
  [
    'a publisher that only the preface names',
    '# 舆情监测（2019年3月）\n\n## 前言\n\n本报告系某某研究院按月发布的报告，监测期为2019/2/16至2019/3/15。\n',
    { title: '舆情监测', publisher: '某某研究院', month: '2019-03', coverage: march },
  ],
])('the head is read from %s', (_, head, expected) => {
  expect(reportOf(head)).toEqual(expected);
});

test('the year of a date comes from the period, also over the turn of a year', () => {
  const head =
    '# 舆情监测\n\n（2020年1月）\n\n某某院\n\n监测期：2019年12月16日-2020年1月15日\n\n## 三、企业\n\n| 企业 | 举措 |\n|--|--|\n';
  const rows = '| 甲 | 12月31日，一。<br>1月2日，二。<br>2018年12月20日，三。 |\n';
  expect(parseText(head + rows).excerpts.map(({ date }) => date)).toEqual([
    '2019-12-31',
    '2020-01-02',
    '2018-12-20',
  ]);
});
