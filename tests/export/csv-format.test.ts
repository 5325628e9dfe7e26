// Rows in, the text of the file out.

import { expect, test } from '@jest/globals';
import { csvFormat } from '../../src/export/csv-format.js';
import { datasets } from '../../src/export/datasets.js';
import type { Row } from '../../src/export/export-field.js';

const enterprises = datasets.find(({ name }) => name === 'enterprises')!;
const report = { id: 'report:1', title: '三月报告', publisher: '某研究院', month: '2019-03' };

async function csv(...rows: readonly Row[]): Promise<string> {
  async function* pages() {
    yield rows;
  }
  const head = { dataset: enterprises, filters: {}, latestReport: null, total: rows.length, about: [] };
  let text = '';
  for await (const chunk of csvFormat.write(head, pages())) text += chunk;
  return text;
}

const row = (name: string, more: Row = {}): Row => ({
  id: 'enterprise:1',
  name,
  englishName: null,
  aliases: [],
  parent: null,
  evidence: { totalCount: 0, nodes: [] },
  ...more,
});

const header =
  '\uFEFFid,name,englishName,aliases,parent,parentId,evidenceQuotes,evidenceReports,evidenceLines,evidenceAddresses,evidenceTotal\r\n';

test('a row is what a spreadsheet shows, with a byte order mark before it and one line of a cell an excerpt', async () => {
  const evidence = {
    totalCount: 30,
    nodes: [
      {
        id: 'e:1',
        quote: '腾讯云与贵阳市合作，\n共建“数智贵阳”。',
        heading: '腾讯',
        report,
        lineFrom: 95,
        lineTo: 97,
        sourceUrl: null,
      },
      {
        id: 'e:2',
        quote: '又一条',
        heading: '天津市',
        report,
        lineFrom: 54,
        lineTo: 54,
        sourceUrl: 'http://www.tj.gov.cn/a,b',
      },
    ],
  };
  const parent = { __typename: 'Enterprise', id: 'enterprise:2', name: '腾讯' };
  expect(await csv(row('腾讯云', { aliases: ['Tencent Cloud', '腾讯"云"'], parent, evidence }))).toBe(
    `${header}enterprise:1,腾讯云,,"Tencent Cloud; 腾讯""云""",腾讯,enterprise:2,"腾讯云与贵阳市合作， 共建“数智贵阳”。\n又一条","2019-03 三月报告\n2019-03 三月报告","95–97\n54","\nhttp://www.tj.gov.cn/a,b",30\r\n`,
  );
});

test.each([
  ['=HYPERLINK("http://a.example","b")', `"'=HYPERLINK(""http://a.example"",""b"")"`],
  ['+1', "'+1"],
  ['-1+2', "'-1+2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  ['＝1', "'＝1"],
  ['a=1', 'a=1'],
])('no cell is a formula: %j', async (name, cell) => {
  expect(await csv(row(name))).toBe(`${header}enterprise:1,${cell},,,,,,,,,0\r\n`);
});

test('without rows there is the header', async () => {
  expect(await csv()).toBe(header);
});
