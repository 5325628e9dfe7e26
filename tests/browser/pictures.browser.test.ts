// The graph view, the map, the heat map and the exports in a real browser against the real server and graph.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('a click on a line of the canvas opens its evidence, a drag pins', async () => {
  await openGraph(`${tencent}&lang=en`);
  const box = (await page.locator('.graph-canvas').boundingBox())!;
  const places = await page.evaluate(() => {
    const { cy } = (document.querySelector('.graph-canvas') as unknown as Canvas)._cyreg;
    const edge = cy.edges('[label = "Joint venture"]')[0];
    return { edge: edge.renderedMidpoint(), node: edge.target().renderedPosition() };
  });
  await page.mouse.click(box.x + places.edge.x, box.y + places.edge.y);
  const dialog = page.getByRole('dialog');
  await dialog.locator('blockquote').waitFor();
  expect(await dialog.locator('h2').textContent()).toBe('Evidence 腾讯 —Joint venture— 中国联通');
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
