// Rows in, the text of the file out, which a parser of XML reads back.

import { expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import { datasets } from '../../src/export/datasets.js';
import type { Row } from '../../src/export/export-field.js';
import { graphmlFormat } from '../../src/export/graphml-format.js';
import { xmlText } from '../../src/export/xml-text.js';

const partnerships = datasets.find(({ name }) => name === 'partnerships')!;

async function graphml(...rows: readonly Row[]): Promise<string> {
  async function* pages() {
    yield rows;
  }
  const head = { dataset: partnerships, filters: {}, latestReport: null, total: rows.length, about: [] };
  let text = '';
  for await (const chunk of graphmlFormat.write(head, pages())) text += chunk;
  return text;
}

const party = (id: string, name: string) => ({ __typename: 'Enterprise', id, name });
const deal: Row = {
  id: 'partnership:1',
  kind: 'COOPERATION',
  announcedOn: null,
  scope: 'a <b> & "c"\u0000\u001b\uFFFF\uD800',
  amountCny: 1_000_000,
  stakePercent: null,
  confidence: 0.9,
  parties: [party('enterprise:1', '甲'), party('enterprise:2', '乙'), party('enterprise:3', '丙')],
  evidence: [],
};

test('a deal is an edge between each two of its parties, and a deal that answers twice is told once', async () => {
  const text = await graphml(deal, deal);
  expect(text.slice(text.indexOf('<graph '))).toBe(`<graph id="partnerships" edgedefault="undirected">
${[
  ['1', '2'],
  ['1', '3'],
  ['2', '3'],
]
  .map(
    ([one, other]) =>
      `<edge id="enterprise:${one}..PARTNERS_WITH..enterprise:${other}..partnership:1" source="enterprise:${one}" target="enterprise:${other}"><data key="e.relationship">PARTNERS_WITH</data><data key="e.kind">COOPERATION</data><data key="e.scope">a &lt;b&gt; &amp; &quot;c&quot;</data><data key="e.amountCny">1000000</data><data key="e.confidence">0.9</data></edge>\n`,
  )
  .join('')}<node id="enterprise:1"><data key="n.type">Enterprise</data><data key="n.name">甲</data></node>
<node id="enterprise:2"><data key="n.type">Enterprise</data><data key="n.name">乙</data></node>
<node id="enterprise:3"><data key="n.type">Enterprise</data><data key="n.name">丙</data></node>
</graph>
</graphml>
`);
});

test('a parser reads the text back, and what XML cannot hold is gone', async () => {
  const document = new DOMParser({
    errorHandler: (_level: string, message: string) => {
      throw new Error(message);
    },
  }).parseFromString(await graphml(deal), 'application/xml');
  const scopes = Array.from(document.getElementsByTagName('data')).filter(
    (data) => data.getAttribute('key') === 'e.scope',
  );
  expect(scopes.map(({ textContent }) => textContent)).toEqual(Array(3).fill('a <b> & "c"'));
});

test.each([
  ['\u0000\u0008\u000b\u001f\uFFFE', ''],
  ['a\tb\nc\rd', 'a\tb\nc&#13;d'],
  ['𠮷', '𠮷'],
  ['\uDFB7𠮷\uD842', '𠮷'],
  [']]>', ']]&gt;'],
])('%j as XML', (given, written) => {
  expect(xmlText(given)).toBe(written);
});
