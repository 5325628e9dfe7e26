// The explorer in a real browser against the real server and graph: from typing to the report's words, by mouse and by keyboard, in
// both languages, on a phone, and with an API that is down.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { routes } from '../../src/cli/routes.js';
import { startTestApi, type TestApi } from '../api/small-server.js';
import { openChromium } from '../chromium.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let api: TestApi;
let base: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Every address that any page of these tests asked for, and what a page complained of. */
const asked: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  api = await startTestApi('test', routes);
  base = new URL('/', api.url).href.replace(/\/$/, '');
  browser = await openChromium();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(30_000);
  page = await context.newPage();
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('net::ERR_FAILED'))
      complaints.push(message.text());
  });
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

beforeEach(async () => {
  await page.setViewportSize({ width: 1280, height: 800 });
});

/** Shows a view and waits until nothing on it is under way. */
async function open(path: string) {
  await page.goto(base + path);
  await settled();
}

async function settled() {
  await page.waitForSelector('h1');
  await page.waitForFunction(() => !document.querySelector('.loading, [aria-busy=true]'));
}

const titles = () => page.locator('h1').allInnerTexts();

test('from typing to the report’s words: which provinces partnered with Tencent', async () => {
  await open('/');
  await page.getByRole('combobox').pressSequentially('tengxun');
  await page.getByRole('option').first().click();
  await settled();
  expect((await titles())[0]).toContain('腾讯');
  await page.getByRole('link', { name: '看合作省份地图' }).click();
  await settled();
  expect(await page.locator('ul.provinces h3').allInnerTexts()).toEqual([
    '天津市 1 项',
    '贵州省 1 项',
    '甘肃省 1 项',
  ]);

  await page.getByRole('button', { name: '查看出处：甘肃省红十字会、腾讯公益：合作' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  expect(await dialog.locator('mark').allInnerTexts()).toEqual([
    '甘肃省红十字会',
    '水滴筹',
    '轻松筹',
    '腾讯公益',
  ]);
  expect(await dialog.locator('blockquote').textContent()).toContain(
    '并与水滴筹、轻松筹、腾讯公益等互联网募捐平台建立联系',
  );
  expect(await dialog.locator('dl').textContent()).toContain('第 74 行');
  const address = dialog.locator('dd.address a');
  expect([await address.getAttribute('href'), await address.getAttribute('rel')]).toEqual([
    'http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm',
    'noopener noreferrer',
  ]);
  // The first to ask each of these questions waits until Neo4j has planned its statement.
}, 120_000);

test.each([
  ['zgyd', '中国移动'],
  ['Tencent', '腾讯'],
  ['工信部', '工业和信息化部'],
])('%s suggests %s', async (typed, name) => {
  await open('/');
  await page.getByRole('combobox').pressSequentially(typed);
  const option = page.getByRole('option').filter({ hasText: name }).first();
  await option.waitFor();
  expect(await option.textContent()).toContain(name);
});

test('with the keyboard alone: search, a result, its evidence, and back to where one was', async () => {
  await open('/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('腾讯云');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.waitForSelector('[role=option][aria-selected=true]');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/explore/entity/**');
  await settled();
  const proof = page.locator('.evidence-button').first();
  await proof.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await proof.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('the address holds the state: sorted, filtered, in English, and sent to someone else', async () => {
  await open('/explore/partners?enterprise=Tencent&deals.kind=COOPERATION&deals.to=2019-03-01');
  expect(await page.locator('ul.provinces h3').allInnerTexts()).toEqual(['甘肃省 1 项']);
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Who partnered with whom' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await page.locator('ul.provinces h3').allInnerTexts()).toEqual(['甘肃省 1 deal']);
  const sent = page.url();
  await page.goBack();
  await page.getByRole('heading', { name: '谁与谁合作' }).waitFor();
  await page.goto(sent);
  await settled();
  expect(await page.locator('ul.provinces h3').allInnerTexts()).toEqual(['甘肃省 1 deal']);
});

test('a table sorts by a column, up and down and back', async () => {
  await open('/explore/quality?report=caict-2019-03');
  const first = () => page.locator('tbody tr:first-child td:nth-child(2)').textContent();
  const unsorted = await first();
  const heading = page.getByRole('columnheader', { name: '事实种类' });
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('ascending');
  expect(await first()).toBe('event');
  await heading.getByRole('button').click();
  expect(await heading.getAttribute('aria-sort')).toBe('descending');
  await heading.getByRole('button').click();
  expect(await first()).toBe(unsorted);
});

test('a long list comes page by page, with what is left', async () => {
  const { data } = await api.ask('{ policies(first: 0) { totalCount } }');
  const total: number = data.policies.totalCount;
  // The seed has fewer policies than a page: here a page is half of them.
  const half = Math.ceil(total / 2);
  await page.route('**/graphql', (route) => {
    const { query, variables } = route.request().postDataJSON();
    const first = Math.min(variables.first ?? half, half);
    return route.continue({ postData: JSON.stringify({ query, variables: { ...variables, first } }) });
  });
  await open('/explore/policies');
  const rows = page.locator('tbody tr');
  expect(await rows.count()).toBe(half);
  await page.getByRole('button', { name: `再加载（还有 ${total - half} 条）` }).click();
  await page.getByText(`共 ${total} 条`, { exact: true }).waitFor();
  expect(await rows.count()).toBe(total);
  await page.unroute('**/graphql');
});

test('an API that is down is said to be, and asked again when it is back', async () => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${base}/explore/reports`);
  const alert = page.getByRole('alert');
  expect(await alert.textContent()).toContain('连不上服务器');
  await page.unroute('**/graphql');
  await alert.getByRole('button', { name: '重试' }).click();
  await page.getByRole('link', { name: '“互联网+”发展情况 舆情监测' }).waitFor();
});

test('an error of the server is told by its code', async () => {
  const errors = [{ message: 'the graph cannot be reached', extensions: { code: 'GRAPH_UNAVAILABLE' } }];
  await page.route('**/graphql', (route) => route.fulfill({ json: { errors } }));
  await page.goto(`${base}/explore/reports?lang=en`);
  expect(await page.getByRole('alert').textContent()).toContain(
    'The graph database does not answer just now',
  );
  await page.unroute('**/graphql');
});

const views = [
  '/',
  '/explore/search?q=腾讯',
  '/explore/entity/region:520000',
  '/explore/entity/region:520000?tab=timeline',
  '/explore/partners?enterprise=Tencent',
  '/explore/policies',
  '/explore/changes',
  '/explore/reports',
  '/explore/quality',
];

test.each(views.flatMap((view) => ['zh', 'en'].map((language) => [view, language])))(
  'nothing keeps people from using %s (%s), on a desk or a phone',
  async (view, language) => {
    await open(`${view}${view.includes('?') ? '&' : '?'}lang=${language}`);
    expect(await seriousTroubles()).toEqual([]);
    await page.setViewportSize({ width: 375, height: 700 });
    // A chart is drawn anew a frame or two after the window has changed.
    await page.waitForFunction(() => document.documentElement.scrollWidth <= innerWidth, undefined, {
      timeout: 5_000,
    });
  },
);

test('the evidence dialog keeps nobody out either, in the dark', async () => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open('/explore/partners?enterprise=Tencent');
  await page.locator('.evidence-button').first().click();
  await page.getByRole('dialog').waitFor();
  expect(await seriousTroubles()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
});

async function seriousTroubles(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe has just been put there
    const { violations } = await (globalThis as any).axe.run();
    return violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }: { id: string; nodes: { html: string }[] }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
  });
}

test('the first view needs less than 300 KB of JavaScript', async () => {
  const fresh = await browser.newPage();
  let bytes = 0;
  fresh.on('response', (response) => {
    if (response.url().endsWith('.js')) bytes += Number(response.headers()['content-length']);
  });
  await fresh.goto(base, { waitUntil: 'networkidle' });
  await fresh.close();
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThan(300_000);
});

test('no request left for another host, and no page complained', () => {
  expect(asked.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});
