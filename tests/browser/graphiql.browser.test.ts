// GraphiQL as a developer has it: the page at /graphql, its first example run, an import watched, and no request that leaves the server.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { explorerFiles } from '../../src/api/explorer-files.js';
import { graphiqlPage } from '../../src/api/graphiql-page.js';
import { editorToken, startTestApi, type TestApi } from '../api/small-server.js';
import { openChromium } from '../chromium.js';

const pages = new URL('../../dist/web/', import.meta.url);
let api: TestApi;
let browser: Browser;
let page: Page;
const outside: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  api = await startTestApi('test', [
    (parts) => graphiqlPage(pages)({ ...parts, config: { ...parts.config, graphiql: true } }),
    explorerFiles(pages),
  ]);
  browser = await openChromium();
  page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL('/', api.url).href) && !request.url().startsWith('data:'))
      outside.push(request.url());
  });
  page.on('console', (message) => void (message.type() === 'error' && problems.push(message.text())));
  page.on('response', async (response) => {
    if (response.status() >= 400)
      problems.push(`${response.request().postData()} → ${await response.text()}`);
  });
  page.on('pageerror', (error) => void problems.push(error.message));
  await page.goto(api.url);
  await page.waitForSelector('.graphiql-execute-button');
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await api?.stop();
});

/** What the answer's window holds, of which only a part is drawn. */
const answer = (): Promise<string> =>
  page.evaluate(
    "document.querySelector('.result-window .CodeMirror').CodeMirror.getValue()",
  ) as Promise<string>;

async function run(until: string): Promise<string> {
  await page.click('.graphiql-execute-button');
  await page.waitForFunction(
    (words) => document.querySelector('.result-window')?.textContent?.includes(words),
    until,
  );
  return answer();
}

test('each example is a tab', async () => {
  const tabs = await page.locator('.graphiql-tab-button').allTextContents();
  expect(tabs).toEqual([
    'PartnerProvinces',
    'PoliciesByRegionAndTheme',
    'PolicyCounts',
    'Paths',
    'Changes',
    'Search',
    'ImportProgress',
  ]);
});

test('the first example answers who partnered with Tencent', async () => {
  const { data } = JSON.parse(await run('天津市'));
  expect(data.provincesPartneredWith.map(({ region }: { region: { name: string } }) => region.name)).toEqual([
    '天津市',
    '贵州省',
    '甘肃省',
  ]);
});

test('a subscription shows each step of an import', async () => {
  await page.click('.graphiql-tab-button:has-text("ImportProgress")');
  await page.waitForFunction(() =>
    document.querySelector('.graphiql-query-editor')?.textContent?.includes('subscription ImportProgress'),
  );
  const listening = page.waitForResponse((response) => response.url().endsWith('/graphql/stream'));
  await page.click('.graphiql-execute-button');
  await listening;
  await api.ask(
    'mutation { importReport(name: "empty.md", markdown: "no report") { created } }',
    {},
    { authorization: `Bearer ${editorToken}` },
  );
  await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('FAILED'));
  expect(JSON.parse(await answer()).data.importProgress).toMatchObject({
    report: 'empty.md',
    phase: 'FAILED',
  });
  await page.click('.graphiql-execute-button');
});

test('a query in the address is shown', async () => {
  const other = await browser.newPage();
  await other.goto(`${api.url}?query=${encodeURIComponent('{ themes { name } }')}`);
  await other.waitForFunction(() =>
    document.querySelector('.graphiql-query-editor')?.textContent?.includes('themes { name }'),
  );
  await other.close();
});

test('nothing was asked of another host, and nothing was refused', () => {
  expect({ outside, problems }).toEqual({ outside: [], problems: [] });
});
