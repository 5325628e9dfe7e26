// The graph view, the map, the heat map and the exports in a real browser against the real server and graph.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import jsonld from 'jsonld';
import type { Browser, Page } from 'playwright-core';
import { routes } from '../../src/cli/routes.js';
import { startTestApi, type TestApi } from '../api/small-server.js';
import { openChromium } from '../chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let api: TestApi;
let base: string;
let browser: Browser;
let page: Page;
/** Every address that the page asked for, and what it complained of. */
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  api = await startTestApi('test', routes);
  base = new URL('/', api.url).href.replace(/\/$/, '');
  browser = await openChromium();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

const tencent = '/explore/entity/enterprise:53874092e000069b?tab=graph';

async function open(path: string, ready: string) {
  await page.goto(base + path);
  await page.waitForSelector(ready);
}

const openGraph = async (path: string) => {
  await open(path, '.graph-canvas canvas');
  await page.waitForFunction(() => !document.querySelector('.graph-status .spinner'));
};
const counts = () => page.locator('.graph-status').textContent();
const counted = (text: string) => page.locator('.graph-status').filter({ hasText: text }).waitFor();
const entities = async () =>
  (await page.locator('.graph-entities > ul button').allTextContents()).map((name) => name.trim());
const button = (name: string) => page.getByRole('button', { name, exact: true });
const query = () => decodeURIComponent(new URL(page.url()).search);
/** What axe finds serious or critical. */
const serious = async () => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself there
    const { violations } = await (globalThis as any).axe.run();
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`);
  });
};

const around = [
  '腾讯',
  '中国联通',
  'MWC2019世界移动通信大会',
  '腾讯云',
  '腾讯与英特尔在MWC 2019世界移动通信大会上联合推出云游戏平台“腾讯即玩”',
  '腾讯公益',
  '腾讯车联',
  '英特尔',
];

test('an entity is expanded, another hidden, and each step undone and done again; the address holds it all', async () => {
  await openGraph(tencent);
  expect(await entities()).toEqual(around);
  expect(await counts()).toContain('8 个节点 · 10 条关系');

  await page.locator('.graph-entities').getByRole('button', { name: '腾讯云' }).click();
  await button('展开').click();
  await counted('11 个节点');
  const withCloud = [...around, '腾讯云合作伙伴生态大会', '天津市', '贵阳市'];
  expect(await entities()).toEqual(withCloud);

  await page.locator('.graph-entities').getByRole('button', { name: '英特尔', exact: true }).click();
  await button('隐藏').click();
  await counted('10 个节点');
  expect(await entities()).toEqual(withCloud.filter((name) => name !== '英特尔'));
  expect(query()).toBe('?tab=graph&open=ea7baed72c308ce88&hide=ea517b1e8d2bf70a6');

  await button('撤销').click();
  await counted('11 个节点');
  await page.keyboard.press('Control+z');
  await counted('8 个节点');
  expect(await entities()).toEqual(around);
  await button('重做').click();
  await counted('11 个节点');
  await button('重做').click();
  await counted('10 个节点');

  await openGraph(new URL(page.url()).pathname + new URL(page.url()).search);
  await counted('10 个节点');
  expect(await entities()).toEqual(withCloud.filter((name) => name !== '英特尔'));
  await page.getByText('已隐藏 1 个').click();
  await button('重新显示：英特尔').click();
  await counted('11 个节点');
});

test('the path to another entity is found, by keyboard alone, and its evidence opened', async () => {
  await openGraph(tencent);
  await page.getByText('找到另一实体的路径').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('贵州');
  await page.locator('.graph-choices').getByRole('button', { name: '贵州省 地区' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('.graph-chains').filter({ hasText: '1 条路径' }).waitFor();
  expect(await page.locator('.graph-chains').textContent()).toBe(
    '腾讯 与 贵州省 之间：1 条路径，各 3 步 去掉这条路径',
  );
  expect(await entities()).toEqual([...around, '贵阳市', '贵州省']);
  expect(query()).toBe('?tab=graph&way=e53874092e000069b_r520000');

  await page.locator('.graph-entities').getByRole('button', { name: '贵阳市' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '查看出处：腾讯云 —合作— 贵阳市' }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.locator('blockquote').waitFor();
  expect(await dialog.locator('mark').allInnerTexts()).toContain('腾讯云');
  expect(await dialog.locator('h2').textContent()).toBe('出处 腾讯云 —合作— 贵阳市');
  await page.keyboard.press('Escape');
});

interface Canvas extends Element {
  // biome-ignore lint/suspicious/noExplicitAny: the drawing library keeps itself there
  readonly _cyreg: { readonly cy: any };
}

test('a click on a line of the canvas opens its evidence, one on the picked node its own; a drag pins', async () => {
  await openGraph(`${tencent}&lang=en`);
  const box = (await page.locator('.graph-canvas').boundingBox())!;
  const places = await page.evaluate(() => {
    const { cy } = (document.querySelector('.graph-canvas') as unknown as Canvas)._cyreg;
    const edge = cy.edges('[label = "Joint venture"]')[0];
    return {
      edge: edge.renderedMidpoint(),
      node: edge.target().renderedPosition(),
      picked: edge.source().renderedPosition(),
    };
  });
  await page.mouse.click(box.x + places.edge.x, box.y + places.edge.y);
  const dialog = page.getByRole('dialog');
  await dialog.locator('blockquote').waitFor();
  expect(await dialog.locator('h2').textContent()).toBe('Evidence 腾讯 —Joint venture— 中国联通');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.mouse.click(box.x + places.picked.x, box.y + places.picked.y);
  await dialog.locator('blockquote').first().waitFor();
  expect(await dialog.locator('h2').textContent()).toBe('Evidence 腾讯');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  await page.mouse.move(box.x + places.node.x, box.y + places.node.y);
  await page.mouse.down();
  await page.mouse.move(box.x + places.node.x + 40, box.y + places.node.y - 30, { steps: 3 });
  await page.mouse.up();
  await page.waitForFunction(() => location.search.includes('pin='));
  expect(query()).toMatch(/^\?tab=graph&pin=e7b88db3210925677_-?\d+_-?\d+&lang=en$/);
});

test('a map shades the three provinces that Tencent partnered with, and a click picks one', async () => {
  await open('/explore/partners?enterprise=enterprise:53874092e000069b', '.province-map-canvas svg path');
  const shaded = page.locator('.province-map-canvas path[fill="#5d9fca"]');
  await shaded.first().waitFor();
  expect(await shaded.count()).toBe(3);
  expect(await page.locator('.province-map-canvas').getAttribute('aria-label')).toBe(
    '中国地图：合作数。3 个省级行政区有数据，最多的是天津市 1。数据同时列在旁边的列表里。',
  );
  expect(await page.locator('.province-map-canvas text').allTextContents()).toEqual(['甘肃', '贵州', '天津']);
  await page.locator('.province-map-canvas text').filter({ hasText: '贵州' }).click({ force: true });
  await page.waitForURL('**region=region**');
  expect(query()).toBe('?enterprise=enterprise:53874092e000069b&region=region:520000');
  expect(await serious()).toEqual([]);
});

test('the heat map counts policies by theme and province, and a cell leads to them', async () => {
  await open('/explore/heat-map', '.heat-cell');
  await page.locator('table.heat tbody tr').first().getByText('3', { exact: true }).waitFor();
  const row = await page.locator('table.heat tbody tr').first().locator('th, td').allInnerTexts();
  expect(row.filter((text) => text !== '')).toEqual([
    '医疗健康',
    ...['1', '3', '1', '1', '2', '1', '1', '1', '1', '1', '1', '2', '2', '1', '1', '1', '1', '1', '2'],
    '25',
  ]);
  expect(await serious()).toEqual([]);
  await page.getByRole('link', { name: '医疗健康，河北：3 条政策' }).click();
  await page.waitForSelector('.fact-table tbody tr');
  expect(await page.locator('.fact-table tbody tr').count()).toBe(3);
});

/** Saves what is on screen, as UTF-8; addresses of the server, which has another port each time, become `BASE`. */
async function saved(kind: string) {
  await page.locator('.export-menu summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.export-choices').getByRole('button', { name: kind, exact: true }).click(),
  ]);
  const bytes = readFileSync(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8').replaceAll(base, 'BASE') };
}

const quote =
  '2月22日，甘肃省红十字会创新工作方式，尝试以“互联网+公益”筹资，推广使用上线的微众筹平台，并与水滴筹、轻松筹、腾讯公益等互联网募捐平台建立联系，受惠贫困户超过一万户。';
const address = 'http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm';
const [charity, parent, redCross] = [
  'enterprise:a686a5666a775df9',
  'enterprise:53874092e000069b',
  'body:a91687324866356c',
];
const subsidiary = `${charity} SUBSIDIARY_OF ${parent}`;
const deal = `${redCross} PARTNERS_WITH ${charity} partnership:1c923f6d0e2d9131`;
const small = `/explore/entity/${charity}?tab=graph&pin=ea686a5666a775df9_0_0.e53874092e000069b_-150_40.ba91687324866356c_160_30`;

test('a graph is exported as CSV, GraphML, JSON and JSON-LD, each fact with its words, report, lines and address', async () => {
  await openGraph(small);
  const csv = await saved('表格 CSV');
  expect([csv.name, csv.text]).toEqual([
    '腾讯公益-关系图.csv',
    [
      '\uFEFF起点,关系,终点,可信度,原文,报告,行,网址',
      '腾讯公益,上级企业,腾讯,,,,,',
      `甘肃省红十字会,合作,腾讯公益,0.9,${quote},2019-03 “互联网+”发展情况 舆情监测,74,${address}`,
      '',
    ].join('\r\n'),
  ]);
  expect((await saved('GraphML')).text.split('\n').slice(10)).toEqual([
    '<graph edgedefault="directed">',
    `<node id="${charity}"><data key="n.type">Enterprise</data><data key="n.name">腾讯公益</data></node>`,
    `<node id="${parent}"><data key="n.type">Enterprise</data><data key="n.name">腾讯</data></node>`,
    `<node id="${redCross}"><data key="n.type">IssuingBody</data><data key="n.name">甘肃省红十字会</data></node>`,
    `<edge id="${subsidiary}" source="${charity}" target="${parent}"><data key="e.relationship">SUBSIDIARY_OF</data></edge>`,
    `<edge id="${deal}" source="${redCross}" target="${charity}" directed="false"><data key="e.relationship">PARTNERS_WITH</data><data key="e.confidence">0.9</data><data key="e.evidenceQuotes">${quote}</data><data key="e.evidenceReports">2019-03 “互联网+”发展情况 舆情监测</data><data key="e.evidenceLines">74</data><data key="e.evidenceAddresses">${address}</data></edge>`,
    '</graph>',
    '</graphml>',
    '',
  ]);
  const report = {
    id: 'report:391def563aadf089',
    title: '“互联网+”发展情况 舆情监测',
    publisher: '中国信息通信研究院（改写）',
    month: '2019-03',
  };
  expect(JSON.parse((await saved('JSON')).text)).toEqual({
    title: '腾讯公益 关系图',
    source: `BASE${small}`,
    columns: [
      { key: 'from', label: '起点' },
      { key: 'relationship', label: '关系' },
      { key: 'to', label: '终点' },
      { key: 'confidence', label: '可信度' },
    ],
    nodes: [
      { id: charity, kind: 'Enterprise', name: '腾讯公益' },
      { id: parent, kind: 'Enterprise', name: '腾讯' },
      { id: redCross, kind: 'IssuingBody', name: '甘肃省红十字会' },
    ],
    edges: [
      { id: subsidiary, type: 'SUBSIDIARY_OF', from: charity, to: parent },
      { id: deal, type: 'PARTNERS_WITH', from: redCross, to: charity },
    ],
    facts: [
      {
        id: subsidiary,
        from: '腾讯公益',
        relationship: '上级企业',
        to: '腾讯',
        confidence: null,
        evidence: [],
      },
      {
        id: deal,
        from: '甘肃省红十字会',
        relationship: '合作',
        to: '腾讯公益',
        confidence: 0.9,
        evidence: [
          {
            id: 'excerpt:e89f2453bfba36e5',
            quote,
            heading: '甘肃省',
            date: '2019-02-22',
            report,
            lineFrom: 74,
            lineTo: 74,
            sourceUrl: address,
          },
        ],
      },
    ],
  });
  const triples = (await jsonld.toRDF(JSON.parse((await saved('JSON-LD')).text))) as {
    readonly subject: { readonly value: string };
    readonly predicate: { readonly value: string };
    readonly object: { readonly value: string };
  }[];
  const told = triples
    .filter(({ subject }) => subject.value === encodeURI(`urn:internet-plus:${deal}`))
    .map(({ predicate, object }) => [predicate.value.replace(/.*[:#]/, ''), object.value]);
  expect(told.sort()).toEqual([
    ['confidence', '9.0E-1'],
    ['evidence', 'urn:internet-plus:excerpt:e89f2453bfba36e5'],
    ['from', `urn:internet-plus:${redCross}`],
    ['relationship', 'urn:internet-plus:term:PARTNERS_WITH'],
    ['to', `urn:internet-plus:${charity}`],
    ['type', 'urn:internet-plus:term:Fact'],
  ]);
}, 120_000);

test('a graph is exported as SVG and PNG, with a foot that cites', async () => {
  await openGraph(small);
  const { text } = await saved('图片 SVG');
  const foot = text.slice(text.lastIndexOf('<g font-family')).replaceAll(/<[^>]*>|\n/g, '');
  expect(foot).toBe(
    `出处：中国信息通信研究院（改写）《“互联网+”发展情况 舆情监测》2019-03，第 74 行导出自 ${small.replaceAll('&', '&amp;')}`.replace(
      ' /',
      ' BASE/',
    ),
  );
  expect([...text.matchAll(/<g id="[a-z]+-\d+"[^>]*><title>([^<]*)/g)].map(([, title]) => title)).toEqual([
    '腾讯公益 —上级企业→ 腾讯',
    `甘肃省红十字会 —合作— 腾讯公益\n2019-03 “互联网+”发展情况 舆情监测 · 第 74 行 · ${address}`,
    '腾讯公益',
    '腾讯',
    '甘肃省红十字会',
  ]);
  const png = await saved('图片 PNG');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
});

test('the offline page opens the picture with its evidence: no script, no network, a line leads to its words', async () => {
  await openGraph(small);
  const { text } = await saved('带出处的离线网页 HTML');
  const context = await browser.newContext({ offline: true });
  const alone = await context.newPage();
  const requests: string[] = [];
  alone.on('request', (request) => requests.push(request.url()));
  await alone.setContent(text);
  expect([await alone.locator('script').count(), requests]).toEqual([0, []]);
  await alone.locator('#edge-2 text').click();
  const told = alone.locator('section:target');
  expect(await told.locator('blockquote').textContent()).toBe(quote);
  expect(await told.locator('figcaption').textContent()).toBe(
    `中国信息通信研究院（改写）《“互联网+”发展情况 舆情监测》2019-03 · 第 74 行 · ${address}`,
  );
  await alone.locator('#node-3 polygon').click();
  expect(await alone.locator('section:target li').allTextContents()).toEqual([
    '甘肃省红十字会 · 合作 · 腾讯公益',
  ]);
  await context.close();
});

test('a map is exported with the deals behind it', async () => {
  await open('/explore/partners?enterprise=enterprise:53874092e000069b', '.province-map-canvas svg path');
  const { text } = await saved('表格 CSV');
  expect(text.split('\r\n').map((line) => line.split(',').slice(0, 5).join(','))).toEqual([
    '\uFEFF省份,日期,各方,类型,内容',
    '天津市,2019-03-11,天津市、腾讯云,落户、采用,',
    '贵州省,2019-03-06,腾讯云、贵阳市,合作,“数智贵阳”依托',
    '甘肃省,2019-02-22,甘肃省红十字会、腾讯公益,合作,“互联网+公益”筹资',
    '',
  ]);
  const links = page.locator('.export-choices a');
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
    ['csv', 'json', 'jsonld', 'graphml'].map(
      (format) => `/export/provinces-partnered-with.${format}?enterprise=enterprise%3A53874092e000069b`,
    ),
  );
  const picture = await saved('图片 SVG');
  expect(picture.text).toContain('2019-03，第 54、74、95 行');
});

test('a thousand nodes: the picture says that it is full, names are thinned, the list still finds each', async () => {
  await api.graph.write(`
    UNWIND range(1, 3) AS hub
    CREATE (h:Entity:Enterprise {id: 'enterprise:hub' + hub, name: '枢纽' + hub})
    WITH collect(h) AS hubs
    UNWIND hubs AS h
    UNWIND range(1, 400) AS n
    CREATE (h)-[:PARTICIPATED_IN]->(:Entity:Event {id: 'event:' + h.name + n, name: h.name + '会议' + n})
    WITH DISTINCT hubs
    UNWIND [[0, 1], [1, 2]] AS pair
    WITH hubs[pair[0]] AS upper, hubs[pair[1]] AS lower
    CREATE (lower)-[:SUBSIDIARY_OF]->(upper)`);
  await openGraph('/explore/entity/enterprise:hub1?tab=graph&open=ehub1*20.ehub2*20.ehub3*20');
  await counted('1000 个节点');
  expect(await counts()).toBe(
    '1000 个节点 · 999 条关系 · 图中最多 1000 个节点，其余没有画出；可先隐藏一些。 · 节点较多，部分名称在放大后显示。',
  );
  await page.getByPlaceholder('按名称筛选').fill('会议377');
  expect(await entities()).toEqual(['枢纽1会议377', '枢纽2会议377']);
  await page.locator('.graph-entities > ul button').first().click();
  await button('隐藏').click();
  await counted('1000 个节点');
  expect(await serious()).toEqual([]);
});

test('nothing left the machine, and the page complained of nothing', () => {
  expect(asked.filter((address) => !address.startsWith(base) && !address.startsWith('blob:'))).toEqual([]);
  expect(complaints).toEqual([]);
});
