// The Reconciliation API over HTTP, as OpenRefine speaks it, on a real Neo4j with the seed report.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { reconcileRoute } from '../../src/reconcile/reconcile-route.js';
import { startTestApi, type TestApi } from '../api/small-server.js';
import { breachesOf } from './protocol.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi('test', [reconcileRoute]);
}, 120_000);
afterAll(() => api.stop());

const at = (path: string) => new URL(`/reconcile${path}`, api.url);
// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of what is asked, which `breachesOf` tests
const get = async (path: string): Promise<any> => (await fetch(at(path))).json();
const post = (form: Readonly<Record<string, unknown>>) =>
  fetch(at(''), {
    method: 'POST',
    body: new URLSearchParams(Object.entries(form).map(([name, value]) => [name, JSON.stringify(value)])),
  });
// biome-ignore lint/suspicious/noExplicitAny: see above
const reconcile = async (queries: object): Promise<any> => (await post({ queries })).json();

interface Found {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly match: boolean;
}
async function found(query: object | string): Promise<readonly string[]> {
  const { q } = await reconcile({ q: typeof query === 'string' ? { query } : query });
  return q.result.map(({ name, score, match }: Found) => `${match ? 'sure ' : ''}${score} ${name}`);
}

test('the manifest says who we are and where everything is', async () => {
  const manifest = await get('');
  expect(breachesOf('manifest', manifest)).toEqual([]);
  const base = new URL(api.url).origin;
  expect(manifest).toMatchObject({
    versions: ['0.1', '0.2'],
    identifierSpace: 'urn:internet-plus:',
    schemaSpace: 'urn:internet-plus:term:',
    defaultTypes: [{ id: 'Enterprise' }, { id: 'IssuingBody' }, { id: 'Region' }],
    view: { url: `${base}/explore/entity/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}` },
    batchSize: 50,
  });
});

test('the addresses of the manifest answer as the protocol says', async () => {
  const { suggest, preview, extend } = await get('');
  const ask = async (url: string) => (await fetch(url)).json();
  const suggested = (kind: 'entity' | 'type' | 'property') =>
    ask(`${suggest[kind].service_url}${suggest[kind].service_path}?prefix=re`);
  expect(breachesOf('entities', await suggested('entity'))).toEqual([]);
  expect(breachesOf('suggestions', await suggested('type'))).toEqual([]);
  expect(breachesOf('suggestions', await suggested('property'))).toEqual([]);
  for (const [kind, id] of [
    ['entity', 'region:520000'],
    ['type', 'Region'],
    ['property', 'region'],
  ] as const) {
    const { flyout_service_url: url, flyout_service_path: path } = suggest[kind];
    const flyout = await ask(`${url}${path.replace(/\$\{id\}/, encodeURIComponent(id))}`);
    expect([breachesOf('flyout', flyout), flyout.id]).toEqual([[], id]);
  }
  const { service_url: url, service_path: path } = extend.propose_properties;
  expect(breachesOf('proposals', await ask(`${url}${path}?type=Enterprise&limit=2`))).toEqual([]);
  const page = await fetch(preview.url.replace('{{id}}', encodeURIComponent('region:520000')));
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
});

describe('a name is reconciled', () => {
  test.each([
    ['腾讯', 'sure 100 腾讯'],
    ['Tencent', 'sure 98 腾讯'],
    ['腾讯科技（深圳）有限公司', 'sure 98 腾讯'],
    ['工信部', 'sure 98 工业和信息化部'],
    ['贵阳', 'sure 98 贵阳市'],
    ['Guangdong Province', 'sure 98 广东省'],
    ['520000', 'sure 100 贵州省'],
    ['region:520000', 'sure 100 贵州省'],
    ['《粤港澳大湾区发展规划纲要》', 'sure 100 粤港澳大湾区发展规划纲要'],
    ['zgyd', '85 中国移动'],
    ['aliyun', '85 阿里云'],
    ['红十字会', '63 甘肃省红十字会'],
    ['腾讯科技有限公司', '63 腾讯'],
  ])('%s → %s', async (name, first) => {
    expect((await found(name))[0]).toBe(first);
  });

  test('namesakes are listed and none is sure, until a property tells them apart', async () => {
    expect(await found('朝阳区')).toEqual(['100 朝阳区', '100 朝阳区']);
    const { q } = await reconcile({
      q: { query: '朝阳区', type: 'Region', properties: [{ pid: 'region', v: '北京' }] },
    });
    expect(q.result[0]).toEqual({
      id: 'region:110105',
      name: '朝阳区',
      description: '110105 · COUNTY · 北京市',
      type: [{ id: 'Region', name: '地区 Region' }],
      score: 100,
      match: true,
      features: [
        { id: 'name_exact', value: true },
        { id: 'name_likeness', value: 1 },
        { id: 'property_region', value: true },
      ],
    });
  });

  test('a body by what it governs', async () => {
    const query = {
      query: '卫生健康委员会',
      type: 'IssuingBody',
      limit: 2,
      properties: [{ pid: 'region', v: '贵州' }],
    };
    expect((await found(query))[0]).toBe('76 贵州省卫生健康委员会');
  });

  test.each(['!!', ' ', 'a'.repeat(50_000), '\u0000', 'a" OR *:* //', '名'.repeat(201), '<script>'])(
    'what is no name finds nothing and breaks nothing: %j',
    async (query) => {
      const [hostile, other] = Object.values(
        await reconcile({ hostile: { query }, other: { query: '腾讯' } }),
      ) as {
        result: Found[];
      }[];
      expect([hostile!.result.filter(({ match }) => match), other!.result[0]!.match]).toEqual([[], true]);
    },
  );

  test('a batch of any keys comes back under them, as the protocol says', async () => {
    const names = ['腾讯', '阿里巴巴', '贵州', '工信部', '无此名', '朝阳区'];
    const queries = Object.fromEntries(
      Array.from({ length: 50 }, (_, number) => [
        `键 ${number}`,
        { query: names[number % names.length], limit: 2 },
      ]),
    );
    const answer = await reconcile(queries);
    expect(breachesOf('results', answer)).toEqual([]);
    expect(Object.keys(answer)).toEqual(Object.keys(queries));
    expect(answer['键 6'].result[0]).toEqual(answer['键 0'].result[0]);
  });

  test('over GET, and one at a time as version 0.1 had it', async () => {
    const batch = await get(`?queries=${encodeURIComponent('{"q":{"query":"腾讯"}}')}`);
    const { result } = await get('?query=Tencent');
    expect([batch.q.result[0].id, result[0].id]).toEqual(Array(2).fill('enterprise:53874092e000069b'));
  });
});

test('suggestions while one types, in pages', async () => {
  const all = await get('/suggest/entity?prefix=gui');
  expect(all.result[0]).toMatchObject({ notable: [{ id: 'Region' }] });
  const rest = await get('/suggest/entity?prefix=gui&cursor=1');
  expect(rest.result[0]).toEqual(all.result[1]);
  expect((await get('/suggest/entity?prefix=region:520000')).result[0].name).toBe('贵州省');
  expect(
    (await get(`/suggest/entity?prefix=${encodeURIComponent('腾讯')}&type=Enterprise`)).result[0].name,
  ).toBe('腾讯');
  expect(await get('/suggest/entity?prefix=')).toEqual({ result: [] });
  expect((await get('/suggest/type?prefix=reg')).result).toEqual([
    { id: 'Region', name: '地区 Region', description: 'A division of GB/T 2260, a named zone, or China' },
  ]);
});

test('a table is extended with values and entities', async () => {
  const extension = await (
    await post({
      extend: {
        ids: ['enterprise:a7baed72c308ce88', 'policy:d5beae583a8fccb0', 'nothing'],
        properties: [
          { id: 'parent' },
          { id: 'date' },
          { id: 'partnerProvinces', settings: { limit: '1' } },
          { id: 'sources' },
        ],
      },
    })
  ).json();
  expect(breachesOf('extension', extension)).toEqual([]);
  expect(extension).toEqual({
    meta: [
      { id: 'parent', name: '上级企业 parent', type: { id: 'Enterprise', name: '企业 Enterprise' } },
      { id: 'date', name: '日期 date' },
      {
        id: 'partnerProvinces',
        name: '合作省份 partner provinces',
        type: { id: 'Region', name: '地区 Region' },
      },
      { id: 'sources', name: '出处 sources' },
    ],
    rows: {
      'enterprise:a7baed72c308ce88': {
        parent: [{ id: 'enterprise:53874092e000069b', name: '腾讯' }],
        date: [],
        partnerProvinces: [{ id: 'region:120000', name: '天津市' }],
        sources: [{ str: 'http://www.tj.gov.cn/tj/tztj/zsrd/201903/t20190311_3650890.html' }],
      },
      'policy:d5beae583a8fccb0': {
        parent: [],
        date: [{ date: '2019-02-18T00:00:00Z' }],
        partnerProvinces: [],
        sources: [{ str: 'http://www.gov.cn/zhengce/2019-02/18/content_5366593.htm#4' }],
      },
      nothing: { parent: [], date: [], partnerProvinces: [], sources: [] },
    },
  });
});

test('a preview shows the words with the name marked, without a script', async () => {
  const page = await fetch(at('/preview?id=enterprise:a686a5666a775df9'));
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]+=*'; base-uri 'none'; form-action 'none'$/,
  );
  const html = await page.text();
  expect(html.slice(html.indexOf('<body>'))).toBe(`<body>
<h1>腾讯公益</h1>
<p><small>企业 Enterprise · Tencent Charity · 腾讯</small></p>
<blockquote>2月22日，甘肃省红十字会创新工作方式，尝试以“互联网+公益”筹资，推广使用上线的微众筹平台，并与水滴筹、轻松筹、<mark>腾讯公益</mark>等互联网募捐平台建立联系，受惠贫困户超过一万户。<br><small>2019-03 “互联网+”发展情况 舆情监测, 74 · <a href="http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm" rel="noreferrer noopener" target="_blank">www.dzwww.com</a></small></blockquote>
<p><small>1 条原文 excerpts · enterprise:a686a5666a775df9</small></p>
</body></html>
`);
});

describe('any page may ask', () => {
  test('CORS, on answers and on errors', async () => {
    const answers = await Promise.all([
      fetch(at('')),
      fetch(at('/nowhere')),
      fetch(at('/preview?id=region:520000')),
      fetch(at(''), { method: 'OPTIONS' }),
    ]);
    expect(
      answers.map(({ status, headers }) => [status, headers.get('access-control-allow-origin')]),
    ).toEqual([
      [200, '*'],
      [404, '*'],
      [200, '*'],
      [204, '*'],
    ]);
  });

  test('JSONP, with the name of a function alone', async () => {
    const answer = await fetch(at('/suggest/type?prefix=event&callback=jQuery.cb_1'));
    expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
      'text/javascript; charset=utf-8',
      '/**/jQuery.cb_1({"result":[{"id":"Event","name":"事件 Event","description":"Something that happened on a date"}]});\n',
    ]);
    expect((await fetch(at('?callback=jQuery.cb_1'))).status).toBe(200);
    for (const callback of ['alert(1)', 'a;b', 'a.', '<script>', 'a'.repeat(101)]) {
      expect((await fetch(at(`/suggest/type?callback=${encodeURIComponent(callback)}`))).status).toBe(400);
    }
  });
});

describe('what is wrong is said in JSON', () => {
  test.each([
    ['?queries={', 400, '“queries” is not JSON'],
    ['?colour=red', 400, 'give “queries” or “extend”; GET without parameters gives the manifest'],
    ['?extend={"ids":1}', 400, '“extend.ids” must be a list of ids'],
    [
      '?extend={"ids":[],"properties":[{"id":"colour"}]}',
      400,
      'there is no property “colour”; there are name',
    ],
    ['?extend={"ids":[],"properties":[null]}', 400, 'there is no property'],
    ['/../../etc/passwd', 404, 'nothing is at /etc/passwd'],
    ['/nowhere', 404, 'nothing is at /reconcile/nowhere'],
    ['/preview', 400, '“id” is missing'],
    ['/preview?id=<script>', 404, 'nothing has the id “<script>”'],
    ['/preview?id=report:391def563aadf089', 404, 'nothing has the id'],
    ['/flyout/type?id=__proto__', 404, 'nothing has the id “__proto__”'],
    ['/properties?type=City', 400, 'there is no type “City”; there are Enterprise'],
    ['/suggest/entity?prefix=a&type=City', 400, 'there is no type “City”'],
    ['/suggest/entity?prefix=a&cursor=-1', 400, '“cursor” must be a whole number from 0, not “-1”'],
  ])('%s', async (path, status, message) => {
    const answer = await fetch(at(encodeURI(path)));
    const body = (await answer.json()) as { error: string };
    expect([answer.status, body.error]).toEqual([status, expect.stringContaining(message)]);
  });

  test('a batch, a form or a list of ids that is too large', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, number) => String(number));
    const answers = await Promise.all([
      post({ queries: Object.fromEntries(many(51).map((key) => [key, { query: 'a' }])) }),
      post({ queries: { q: { query: 'a'.repeat(1_000_001) } } }),
      post({ extend: { ids: many(201), properties: [{ id: 'name' }] } }),
    ]);
    const told = await Promise.all(
      answers.map(async (answer) => [answer.status, ((await answer.json()) as { error: string }).error]),
    );
    expect(told).toEqual([
      [413, 'a batch may have 50 queries, not 51; send several batches'],
      [413, expect.stringMatching(/^a form may have 1000000 bytes, not \d+; send smaller batches$/)],
      [413, '“extend” may have 200 ids, not 201; ask in parts'],
    ]);
  });

  test('a body that is no form, and a method that is none of ours', async () => {
    const json = await fetch(at(''), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    const removed = await fetch(at(''), { method: 'DELETE' });
    expect([json.status, await json.json(), removed.status]).toEqual([
      400,
      {
        error: 'post a form (application/x-www-form-urlencoded), not application/json',
        code: 'BAD_USER_INPUT',
      },
      405,
    ]);
  });
});
