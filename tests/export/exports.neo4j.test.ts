// GET /export over HTTP on a real Neo4j with the seed report, read back by the parsers that people use.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOMParser } from '@xmldom/xmldom';
import jsonld from 'jsonld';
import { exportRoute } from '../../src/export/export-route.js';
import { startTestApi, type TestApi } from '../api/small-server.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('test', [exportRoute]);
}, 120_000);
afterAll(() => api.stop());

// A parser that takes its time leaves the connection idle for longer than the server keeps it.
const get = (path: string) =>
  fetch(new URL(encodeURI(`/export/${path}`), api.url), { headers: { connection: 'close' } });
async function text(path: string): Promise<string> {
  const response = await get(path);
  if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  // Unlike text(), this leaves the byte order mark.
  return Buffer.from(await response.arrayBuffer()).toString('utf8');
}
const json = async (path: string) => JSON.parse(await text(path));

const words = '2月24日，广东省佛山市中医院正式启动互联网医院，佛山医保处方共享便民服务平台也将先在这里试点。';
const address = 'http://gy.youth.cn/gywz/201902/t20190226_11880018.htm';
const title = '“互联网+”发展情况 舆情监测';

describe('one policy in each format', () => {
  const asked = 'region=广东&theme=医疗健康';

  test('CSV', async () => {
    const response = await get(`policies.csv?${asked}`);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="policies-2019-03.csv"; filename*=UTF-8''${encodeURIComponent('policies-广东-医疗健康-2019-03.csv')}`,
      'x-total-rows': '1',
      'x-most-rows': '250000',
      'x-latest-report': '2019-03',
    });
    expect(await text(`policies.csv?${asked}`)).toBe(
      `\uFEFFid,title,kind,status,instrument,announcedOn,summary,issuerCount,issuedBy,issuedByIds,appliesTo,appliesToIds,themes,themesIds,evidenceQuotes,evidenceReports,evidenceLines,evidenceAddresses,evidenceTotal\r
policy:aea6ec8c5c35426a,广东省佛山市中医院正式启动互联网医院,MEASURE,IN_FORCE,,2019-02-24,${words},,佛山市中医院,body:e8675fadd943e21b,佛山市,region:440600,医疗健康,theme:6b4626582e7d6df9,${words},2019-03 ${title},65,${address},1\r
`,
    );
  });

  test('JSON', async () => {
    expect(await json(`policies.json?${asked}`)).toEqual({
      export: 'policies',
      filters: { region: '广东', theme: '医疗健康' },
      latestReport: '2019-03',
      total: 1,
      rows: [
        {
          id: 'policy:aea6ec8c5c35426a',
          type: 'Policy',
          title: '广东省佛山市中医院正式启动互联网医院',
          kind: 'MEASURE',
          status: 'IN_FORCE',
          instrument: null,
          announcedOn: '2019-02-24',
          summary: words,
          issuerCount: null,
          issuedBy: [{ id: 'body:e8675fadd943e21b', name: '佛山市中医院', type: 'IssuingBody' }],
          appliesTo: [{ id: 'region:440600', name: '佛山市', type: 'Region' }],
          themes: [{ id: 'theme:6b4626582e7d6df9', name: '医疗健康', type: 'Theme' }],
          evidence: [
            {
              id: expect.stringMatching(/^excerpt:/),
              quote: words,
              heading: '广东省',
              report: {
                id: expect.stringMatching(/^report:/),
                title,
                publisher: '中国信息通信研究院（改写）',
                month: '2019-03',
              },
              lineFrom: 65,
              lineTo: 65,
              sourceUrl: address,
            },
          ],
          evidenceTotal: 1,
        },
      ],
    });
  });

  test('JSON-LD, expanded without any server', async () => {
    const [policy] = await jsonld.expand(await json(`policies.jsonld?${asked}`));
    const value = (of: unknown) => [{ '@value': of }];
    const thing = (id: string, types: readonly string[], name: string) => [
      { '@id': `urn:internet-plus:${id}`, '@type': types, 'https://schema.org/name': value(name) },
    ];
    const term = 'urn:internet-plus:term:';
    expect(policy).toEqual({
      '@id': 'urn:internet-plus:policy:aea6ec8c5c35426a',
      '@type': [`${term}Policy`],
      'https://schema.org/name': value('广东省佛山市中医院正式启动互联网医院'),
      [`${term}kind`]: value('MEASURE'),
      [`${term}status`]: value('IN_FORCE'),
      'https://schema.org/datePublished': [{ '@value': '2019-02-24', '@type': 'https://schema.org/Date' }],
      'https://schema.org/abstract': value(words),
      'https://schema.org/legislationPassedBy': thing(
        'body:e8675fadd943e21b',
        ['https://schema.org/Organization', `${term}IssuingBody`],
        '佛山市中医院',
      ),
      'https://schema.org/spatialCoverage': thing(
        'region:440600',
        ['https://schema.org/AdministrativeArea', `${term}Region`],
        '佛山市',
      ),
      'https://schema.org/about': thing(
        'theme:6b4626582e7d6df9',
        ['https://schema.org/DefinedTerm', `${term}Theme`],
        '医疗健康',
      ),
      [`${term}evidenceTotal`]: value(1),
      [`${term}evidence`]: [
        {
          '@id': expect.stringMatching(/^urn:internet-plus:excerpt:/),
          '@type': ['https://schema.org/Quotation'],
          'https://schema.org/text': value(words),
          'https://schema.org/citation': [{ '@value': address, '@type': 'https://schema.org/URL' }],
          [`${term}heading`]: value('广东省'),
          [`${term}lineFrom`]: value(65),
          [`${term}lineTo`]: value(65),
          'https://schema.org/isPartOf': [
            {
              '@id': expect.stringMatching(/^urn:internet-plus:report:/),
              '@type': ['https://schema.org/Report'],
              'https://schema.org/name': value(title),
              'https://schema.org/publisher': value('中国信息通信研究院（改写）'),
              'https://schema.org/temporalCoverage': value('2019-03'),
            },
          ],
        },
      ],
    });
  });

  test('GraphML', async () => {
    const cited = (prefix: string) =>
      `<data key="${prefix}.evidenceQuotes">${words}</data><data key="${prefix}.evidenceReports">2019-03 ${title}</data><data key="${prefix}.evidenceLines">65</data><data key="${prefix}.evidenceAddresses">${address}</data>`;
    const policy = 'policy:aea6ec8c5c35426a';
    const edge = (type: string, to: string) =>
      `<edge id="${policy}..${type}..${to}" source="${policy}" target="${to}"><data key="e.relationship">${type}</data>${cited('e')}</edge>\n`;
    const node = (id: string, type: string, name: string) =>
      `<node id="${id}"><data key="n.type">${type}</data><data key="n.name">${name}</data></node>\n`;
    const name = '广东省佛山市中医院正式启动互联网医院';
    const graph = await text(`policies.graphml?${asked}`);
    expect(graph.slice(graph.indexOf('<graph '))).toBe(
      `<graph id="policies" edgedefault="directed">
<node id="${policy}"><data key="n.type">Policy</data><data key="n.name">${name}</data><data key="n.title">${name}</data><data key="n.kind">MEASURE</data><data key="n.status">IN_FORCE</data><data key="n.announcedOn">2019-02-24</data><data key="n.summary">${words}</data>${cited('n')}</node>
${edge('ISSUED_BY', 'body:e8675fadd943e21b')}${edge('APPLIES_TO', 'region:440600')}${edge('ABOUT', 'theme:6b4626582e7d6df9')}${node('body:e8675fadd943e21b', 'IssuingBody', '佛山市中医院')}${node('region:440600', 'Region', '佛山市')}${node('theme:6b4626582e7d6df9', 'Theme', '医疗健康')}</graph>
</graphml>
`,
    );
  });
});

test('the deals of an enterprise are those of its subsidiaries too', async () => {
  const { rows } = await json('partnerships.json?enterprise=Tencent');
  expect(
    rows.map(({ parties }: { parties: { name: string }[] }) => parties.map(({ name }) => name).join(' + ')),
  ).toEqual([
    '天津市 + 腾讯云',
    '腾讯云 + 贵阳市',
    '中国联通 + 腾讯',
    '腾讯 + 英特尔',
    '中国联通 + 腾讯车联',
    '甘肃省红十字会 + 腾讯公益',
  ]);
});

test('the provinces that Tencent partnered with, each with its deal', async () => {
  const lines = (await text('provinces-partnered-with.csv?enterprise=Tencent')).trim().split('\r\n');
  expect(lines.map((line) => line.split(',').slice(1, 5))).toEqual([
    ['province', 'provinceId', 'kind', 'announcedOn'],
    ['天津市', 'region:120000', 'PRESENCE', '2019-03-11'],
    ['贵州省', 'region:520000', 'COOPERATION', '2019-03-06'],
    ['甘肃省', 'region:620000', 'COOPERATION', '2019-02-22'],
  ]);
});

test('an entity with its facts, each with its own evidence', async () => {
  const { about, rows } = await json('node/enterprise:a686a5666a775df9.json');
  expect(about[0]).toMatchObject({ name: '腾讯公益', parent: { name: '腾讯' }, evidenceTotal: 1 });
  expect(
    rows.map((row: Record<string, { name: string }>) => [row.from?.name, row.relationship, row.to?.name]),
  ).toEqual([
    ['甘肃省红十字会', 'PARTNERS_WITH', '腾讯公益'],
    ['腾讯公益', 'SUBSIDIARY_OF', '腾讯'],
  ]);
  expect(
    rows.map(({ evidence }: { evidence: { lineFrom: number }[] }) =>
      evidence.map(({ lineFrom }) => lineFrom),
    ),
  ).toEqual([[74], []]);
});

test('counts and changes are tables', async () => {
  const [, first] = (await text('policy-counts.csv?by=THEME')).split('\r\n');
  expect(first).toMatch(/^医疗健康,医疗健康,theme:6b4626582e7d6df9,\d+$/);
  const { total, rows } = await json('changes.json?from=2019-03&to=2019-03&type=Enterprise&first=1');
  expect([total > 1, rows.length, rows[0].change]).toEqual([true, 1, 'CONTINUED']);
});

test('a list longer than a page is whole, and each row is there once', async () => {
  const response = await get('regions.json');
  const { total, rows } = (await response.json()) as { total: number; rows: { id: string }[] };
  expect(total).toBeGreaterThan(3_000);
  expect([rows.length, new Set(rows.map(({ id }) => id)).size]).toEqual([total, total]);
  expect(response.headers.get('x-total-rows')).toBe(String(total));
});

const graphs = [
  'policies',
  'enterprises',
  'issuing-bodies',
  'events',
  'themes',
  'partnerships',
  'node/region:440000',
];
test.each(graphs)('%s.graphml is whole: every key declared, both ends of every edge there', async (name) => {
  const document = new DOMParser({
    errorHandler: (_level: string, message: string) => {
      throw new Error(message);
    },
  }).parseFromString(await text(`${name}.graphml`), 'application/xml');
  const all = (tag: string, attribute: string) =>
    Array.from(document.getElementsByTagName(tag)).map((element) => element.getAttribute(attribute));
  const nodes = all('node', 'id');
  expect(nodes.length).toBeGreaterThan(0);
  expect(new Set(nodes).size).toBe(nodes.length);
  expect(new Set(all('edge', 'id')).size).toBe(all('edge', 'id').length);
  expect([...all('edge', 'source'), ...all('edge', 'target')].filter((end) => !nodes.includes(end))).toEqual(
    [],
  );
  expect(all('data', 'key').filter((key) => !all('key', 'id').includes(key))).toEqual([]);
});

const things = [...graphs, 'reports', 'provinces-partnered-with'];
test.each(things)('%s.jsonld expands offline, and no field is lost', async (name) => {
  const document = await json(
    `${name}.jsonld${name.startsWith('provinces') ? '?enterprise=Tencent' : '?first=50'}`,
  );
  // The types do not know `safe`: with it a key without a term is an error.
  const offline: object = {
    safe: true,
    documentLoader: async (url: string) => {
      throw new Error(`asked for ${url}`);
    },
  };
  await expect(jsonld.expand(document, offline)).resolves.not.toEqual([]);
});

describe('what is wrong is said in JSON', () => {
  test.each([
    ['nothing.csv', 404, 'there is no export “nothing”; there are policies, enterprises'],
    ['policies.xlsx', 400, 'policies cannot be had as “xlsx”; there are csv, json, jsonld, graphml'],
    ['policy-counts.graphml?by=THEME', 400, 'there are csv, json'],
    ['policies', 404, 'an export is at /export/NAME.FORMAT'],
    ['policies/policy:1.csv', 400, 'policies takes no id'],
    ['node.csv', 400, 'node needs an id: node/ID.csv'],
    ['node/%E4%B8.csv', 404, 'an export is at'],
    ['../../etc/passwd', 404, 'nothing is at /etc/passwd'],
    ['..%2F..%2Fetc%2Fpasswd.csv', 404, 'an export is at'],
    ['node/..%2F..%2Fpackage.json', 404, 'no entity has the id “../../package”'],
    ['node/policy:1 OR 1=1.csv', 404, 'no entity has the id “policy:1 OR 1=1”'],
    ['policies.csv?colour=red', 400, 'policies has no parameter “colour”'],
    ['policies.csv?kind=LAW', 400, 'Value "LAW" does not exist in "PolicyKind" enum'],
    ['policies.csv?from=yesterday', 400, 'not a valid LocalDate'],
    ['policies.csv?where={"colour":"red"}', 400, 'Field "colour" is not defined by type "PolicyWhere"'],
    ['partnerships.csv?region=朝阳区', 400, '朝阳区 (北京市)'],
    ['partnerships.csv?region="; MATCH (n) DETACH DELETE n //', 404, 'nothing in the graph is called'],
    ['partnerships.csv?enterprise=Nobody', 404, 'nothing in the graph is called “Nobody”'],
    ['partnerships.csv?enterprise=a"* OR +*:*', 404, 'nothing in the graph is called'],
    ['partnerships.csv?enterprise=腾讯&region=贵州', 400, 'enterprise and region are given together'],
    ['changes.csv?from=2019-02&to=2019-03', 404, 'no report of 2019-02 is in the graph; its months: 2019-03'],
  ])('%s', async (path, status, message) => {
    const raw = path.includes('%');
    const response = raw ? await fetch(new URL(`/export/${path}`, api.url)) : await get(path);
    expect([response.status, await response.text()]).toEqual([
      status,
      expect.stringContaining(JSON.stringify(message).slice(1, -1)),
    ]);
  });

  test('what has no method here', async () => {
    const response = await fetch(new URL('/export/policies.csv', api.url), { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});

test('/export lists what there is, and serves the context', async () => {
  const list = (await (await fetch(new URL('/export', api.url))).json()) as { exports: { name: string }[] };
  expect(list.exports.map(({ name }) => name)).toEqual([
    'policies',
    'enterprises',
    'issuing-bodies',
    'regions',
    'events',
    'themes',
    'reports',
    'partnerships',
    'provinces-partnered-with',
    'partners-in-common',
    'policy-counts',
    'changes',
    'co-issuers',
    'node',
  ]);
  const { '@context': context } = await json('context.jsonld');
  expect(context).toEqual((await json('themes.jsonld'))['@context']);
});
