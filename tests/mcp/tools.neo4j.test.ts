// The tools as a language model has them, over both transports, on the seed report of March 2019.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openMcp } from '../../src/mcp/mcp-route.js';
import { startTestApi, type TestApi } from '../api/small-server.js';
import { overHttp, overStdio, type ToolClient } from './clients.js';

let api: TestApi;
let http: ToolClient;
beforeAll(async () => {
  api = await startTestApi('test', [openMcp]);
  http = await overHttp(api.url);
});
afterAll(async () => {
  await http.client.close();
  await api.stop();
});

const report = '2019-03 “互联网+”发展情况 舆情监测';
const tencent = { id: 'enterprise:53874092e000069b', type: 'Enterprise', name: '腾讯' };
const tencentCloud = { id: 'enterprise:a7baed72c308ce88', type: 'Enterprise', name: '腾讯云' };

describe.each([
  ['HTTP', () => http],
  ['stdio', overStdio],
])('which provinces partnered with Tencent, over %s', (_, open) => {
  test('each with its deals, the words, lines and addresses, and the same as text', async () => {
    const { call, client, problems } = await open();
    const { structuredContent, content } = await call('partner_regions', { enterprise: 'Tencent' });
    if (client !== http.client) await client.close();
    expect(problems).toEqual([]);
    expect(structuredContent).toEqual({
      enterprise: tencent,
      regions: [
        {
          region: { id: 'region:120000', type: 'Region', name: '天津市' },
          partnershipCount: 1,
          partnerships: [
            {
              id: 'partnership:415b987cb19621d5',
              kind: 'PRESENCE',
              announcedOn: '2019-03-11',
              scope: null,
              amountCny: null,
              confidence: 0.8,
              parties: [{ id: 'region:120000', type: 'Region', name: '天津市' }, tencentCloud],
              evidenceIds: ['excerpt:03b0b74cf1cbfa93'],
            },
          ],
        },
        {
          region: { id: 'region:520000', type: 'Region', name: '贵州省' },
          partnershipCount: 1,
          partnerships: [
            {
              id: 'partnership:cba1cab00fc295b2',
              kind: 'COOPERATION',
              announcedOn: '2019-03-06',
              scope: '“数智贵阳”依托',
              amountCny: null,
              confidence: 0.9,
              parties: [tencentCloud, { id: 'region:520100', type: 'Region', name: '贵阳市' }],
              evidenceIds: ['excerpt:2e3ba912d4cce183'],
            },
          ],
        },
        {
          region: { id: 'region:620000', type: 'Region', name: '甘肃省' },
          partnershipCount: 1,
          partnerships: [
            {
              id: 'partnership:1c923f6d0e2d9131',
              kind: 'COOPERATION',
              announcedOn: '2019-02-22',
              scope: '“互联网+公益”筹资',
              amountCny: null,
              confidence: 0.9,
              parties: [
                { id: 'body:a91687324866356c', type: 'IssuingBody', name: '甘肃省红十字会' },
                { id: 'enterprise:a686a5666a775df9', type: 'Enterprise', name: '腾讯公益' },
              ],
              evidenceIds: ['excerpt:e89f2453bfba36e5'],
            },
          ],
        },
      ],
      evidence: [
        {
          id: 'excerpt:03b0b74cf1cbfa93',
          quote:
            '3月11日，浪潮云宣布率先在天津建立“1+N”工业互联网平台体系与行业联盟，让工业互联网的创新应用来得更快。浪潮云、阿里云、紫光云、腾讯云等云巨头争相布局天津，这里已是一座智慧港。',
          isCut: false,
          report,
          heading: '天津市',
          lineFrom: 54,
          lineTo: 54,
          date: '2019-03-11',
          sourceUrl: 'http://www.tj.gov.cn/tj/tztj/zsrd/201903/t20190311_3650890.html',
        },
        {
          id: 'excerpt:2e3ba912d4cce183',
          quote:
            '3月6日，腾讯云已同全国各地展开合作，共建数字政府。腾讯云与贵阳市的合作中，“数智贵阳”依托“3+3+3”工具箱建立，腾讯云还提供底层区块链技术，为贵阳打造“网络身份链凭证中心”。',
          isCut: false,
          report,
          heading: '腾讯',
          lineFrom: 95,
          lineTo: 95,
          date: '2019-03-06',
          sourceUrl: null,
        },
        {
          id: 'excerpt:e89f2453bfba36e5',
          quote:
            '2月22日，甘肃省红十字会创新工作方式，尝试以“互联网+公益”筹资，推广使用上线的微众筹平台，并与水滴筹、轻松筹、腾讯公益等互联网募捐平台建立联系，受惠贫困户超过一万户。',
          isCut: false,
          report,
          heading: '甘肃省',
          lineFrom: 74,
          lineTo: 74,
          date: '2019-02-22',
          sourceUrl: 'http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm',
        },
      ],
      page: { returned: 3, total: 3, nextCursor: null, note: null },
    });
    expect(content).toEqual([
      {
        type: 'text',
        text: `Regions (PROVINCE) that partnered with 腾讯:
- 天津市: PRESENCE 2019-03-11: 天津市 + 腾讯云 [1]
- 贵州省: COOPERATION 2019-03-06: 腾讯云 + 贵阳市, “数智贵阳”依托 [2]
- 甘肃省: COOPERATION 2019-02-22: 甘肃省红十字会 + 腾讯公益, “互联网+公益”筹资 [3]

Evidence:
[1] excerpt:03b0b74cf1cbfa93 2019-03 “互联网+”发展情况 舆情监测, 天津市, line 54, http://www.tj.gov.cn/tj/tztj/zsrd/201903/t20190311_3650890.html
3月11日，浪潮云宣布率先在天津建立“1+N”工业互联网平台体系与行业联盟，让工业互联网的创新应用来得更快。浪潮云、阿里云、紫光云、腾讯云等云巨头争相布局天津，这里已是一座智慧港。
[2] excerpt:2e3ba912d4cce183 2019-03 “互联网+”发展情况 舆情监测, 腾讯, line 95, no address printed
3月6日，腾讯云已同全国各地展开合作，共建数字政府。腾讯云与贵阳市的合作中，“数智贵阳”依托“3+3+3”工具箱建立，腾讯云还提供底层区块链技术，为贵阳打造“网络身份链凭证中心”。
[3] excerpt:e89f2453bfba36e5 2019-03 “互联网+”发展情况 舆情监测, 甘肃省, line 74, http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm
2月22日，甘肃省红十字会创新工作方式，尝试以“互联网+公益”筹资，推广使用上线的微众筹平台，并与水滴筹、轻松筹、腾讯公益等互联网募捐平台建立联系，受惠贫困户超过一万户。`,
      },
    ]);
  });
});

test('a model is offered few tools, all of which only read, in a list that costs it little', async () => {
  const { tools } = await http.client.listTools();
  expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([
    ['find_entity', true],
    ['entity_facts', true],
    ['partner_regions', true],
    ['list_partnerships', true],
    ['list_policies', true],
    ['count_policies', true],
    ['find_paths', true],
    ['list_changes', true],
    ['read_evidence', true],
    ['list_reports', true],
  ]);
  const read = tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema }));
  expect(JSON.stringify(read).length).toBeLessThan(16_000);
});

const textOf = async (name: string, args: Record<string, unknown>) => {
  const { content, isError } = await http.call(name, args);
  return { isError: isError ?? false, text: content[0]?.text };
};
/** The first lines: what was found, before its evidence. */
const found = async (name: string, args: Record<string, unknown>) =>
  (await textOf(name, args)).text?.split('\n\n')[0]?.split('\n');

test('an entity is found by pinyin, with what tells it apart', async () => {
  expect(await found('find_entity', { query: 'guiyang', types: ['Region'] })).toEqual([
    'Found for “guiyang”:',
    '- 贵阳市 (Region, 贵州省) region:520100',
    '- 桂阳县 (Region, 郴州市) region:431021',
  ]);
});

test('what an entity is, and its relationships with their evidence', async () => {
  expect(await found('entity_facts', { entity: '甘肃省红十字会' })).toEqual([
    '甘肃省红十字会 (IssuingBody) body:a91687324866356c',
    'bodyType: PEOPLES_ORGANISATION',
    'bodyLevel: PROVINCE',
    'named in 1 excerpts [1]',
    'Facts: 5.',
    '- 甘肃省红十字会 —PARTNERS_WITH COOPERATION 2019-02-22→ 水滴筹 [1]',
    '- 甘肃省红十字会 —PARTNERS_WITH COOPERATION 2019-02-22→ 轻松筹 [1]',
    '- 甘肃省红十字会 —PARTNERS_WITH COOPERATION 2019-02-22→ 腾讯公益 [1]',
    '- 甘肃省红十字会创新工作方式，尝试以“互联网+公益”筹资 —ISSUED_BY LEAD→ 甘肃省红十字会 [1]',
    '- 甘肃省红十字会 —GOVERNS→ 甘肃省 ',
  ]);
});

test('the deals of an enterprise with another, whoever below them made it', async () => {
  expect(await found('list_partnerships', { entity: '腾讯', with: '中国联通' })).toEqual([
    'Partnerships of 腾讯 with 中国联通: 2, newest first.',
    '- JOINT_VENTURE 2019-03-01: 中国联通 + 腾讯, “云景文旅” [1]',
    '- STRATEGIC_AGREEMENT 2019-02-27: 中国联通 + 腾讯车联, “王卡” [2]',
  ]);
});

test('policies by region and theme, page by page', async () => {
  const filter = { region: 'Hebei', theme: '医疗健康', limit: 2 };
  const first = await http.call('list_policies', filter);
  const { page } = first.structuredContent as { page: { nextCursor: string; note: string } };
  expect(page.note).toBe(`2 of 3 given; call again with cursor "${page.nextCursor}" for more.`);
  const titles = (answer: { structuredContent?: unknown }) =>
    (answer.structuredContent as { policies: { title: string }[] }).policies.map(({ title }) => title);
  const second = await http.call('list_policies', { ...filter, cursor: page.nextCursor });
  expect([titles(first), titles(second)]).toEqual([
    ['河北省卫生健康委在2019年全省卫生健康工作会议上表示', '河北省改善患者就医体验专项行动工作方案'],
    ['河北省互联网医院管理办法实施细则（试行）'],
  ]);
});

test('numbers, and a list that the API gives whole, page by page too', async () => {
  const filter = { by: 'PROVINCE', theme: '医疗健康', limit: 2 };
  const { structuredContent } = await http.call('count_policies', filter);
  const { page } = structuredContent as { page: { nextCursor: string } };
  expect(await found('count_policies', { ...filter, cursor: page.nextCursor })).toEqual([
    'Policies by PROVINCE:',
    '- 新疆维吾尔自治区: 2',
    '- 海南省: 2',
  ]);
});

test('how two entities are linked, hop by hop', async () => {
  expect(await found('find_paths', { from: '腾讯', to: '贵州', limit: 1 })).toEqual([
    '腾讯 and 贵州省 are linked:',
    '- 3 hops: 腾讯云 —SUBSIDIARY_OF→ 腾讯; 腾讯云 —PARTNERS_WITH COOPERATION 2019-03-06→ 贵阳市; 贵阳市 —PART_OF→ 贵州省 [1]',
  ]);
});

test('evidence by its id', async () => {
  expect(await textOf('read_evidence', { ids: ['excerpt:e89f2453bfba36e5'] })).toEqual({
    isError: false,
    text: `[1] excerpt:e89f2453bfba36e5 2019-03 “互联网+”发展情况 舆情监测, 甘肃省, line 74, http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm
2月22日，甘肃省红十字会创新工作方式，尝试以“互联网+公益”筹资，推广使用上线的微众筹平台，并与水滴筹、轻松筹、腾讯公益等互联网募捐平台建立联系，受惠贫困户超过一万户。`,
  });
});

describe('an error says what to do', () => {
  test.each([
    [
      'a name that several have',
      'entity_facts',
      { entity: '朝阳区' },
      'AMBIGUOUS_NAME: entity: “朝阳区” fits 2: 朝阳区 (北京市) region:110105, 朝阳区 (长春市) region:220104.\nCall again with one of these ids instead of the name.',
    ],
    [
      'a name with a wrong sign',
      'partner_regions',
      { enterprise: '腾迅' },
      'NOT_FOUND: enterprise: no Enterprise in the graph is called “腾迅”. The nearest: 腾讯 (Enterprise) enterprise:53874092e000069b, 腾讯云 (Enterprise) enterprise:a7baed72c308ce88, 腾讯公益 (Enterprise) enterprise:a686a5666a775df9, 腾讯车联 (Enterprise) enterprise:c94948494af530c2. Call find_entity with a part of the name, with its pinyin or with another name of it.',
    ],
    [
      'a name of something else',
      'list_policies',
      { region: '腾讯' },
      'NOT_FOUND: region: no Region in the graph is called “腾讯”. The nearest: 腾讯 (Enterprise) enterprise:53874092e000069b. Call find_entity with a part of the name, with its pinyin or with another name of it.',
    ],
    [
      'a name in a filter that nothing has, which is no empty list',
      'list_policies',
      { theme: '月球' },
      'NOT_FOUND: theme: no Theme in the graph is called “月球”. Call find_entity with a part of the name, with its pinyin or with another name of it.',
    ],
    [
      'a cursor of another list',
      'list_policies',
      { cursor: 'abc' },
      'BAD_USER_INPUT: cursor: this is no cursor of this list\nCorrect the argument and call again; a cursor fits only the call that gave it.',
    ],
    [
      'an excerpt that is not there',
      'read_evidence',
      { ids: ['excerpt:e89f2453bfba36e5', 'excerpt:0'] },
      'NOT_FOUND: ids: no excerpt is called excerpt:0',
    ],
    [
      'one report alone, with nothing to compare it to',
      'list_changes',
      {},
      'NOT_FOUND: there is no earlier report to compare with; the reports in the graph are of: 2019-03',
    ],
    [
      'a limit beyond what is allowed',
      'list_policies',
      { limit: 99 },
      'MCP error -32602: Input validation error: Invalid arguments for tool list_policies: Too big: expected number to be <=25 at limit',
    ],
  ])('%s', async (_, name, args, text) => {
    expect(await textOf(name, args)).toEqual({ isError: true, text });
  });
});

describe('over HTTP', () => {
  const initialize = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } },
  });
  const post = (headers: Record<string, string>, body = initialize) =>
    fetch(new URL('/mcp', api.url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
        ...headers,
      },
      body,
    });

  test('no session is held', async () => {
    const answer = await post({});
    expect([answer.status, answer.headers.get('mcp-session-id')]).toEqual([200, null]);
  });
  test("a page of another's site is refused", async () => {
    expect((await post({ origin: 'https://evil.example' })).status).toBe(403);
  });
  test('a body beyond the limit of the API is refused', async () => {
    expect((await post({}, `"${'长'.repeat(400_000)}"`)).status).toBe(413);
  });
  test('there is no stream to open', async () => {
    const answer = await fetch(new URL('/mcp', api.url), { headers: { accept: 'text/event-stream' } });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
