// The preview as a page of another origin frames it, in real Chromium: its own style holds, nothing is refused, nothing else is fetched.

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { reconcileRoute } from '../../src/reconcile/reconcile-route.js';
import { startTestApi, type TestApi } from '../api/small-server.js';
import { openChromium } from '../chromium.js';

let api: TestApi;
let browser: Browser;
let client: Server;
beforeAll(async () => {
  api = await startTestApi('test', [reconcileRoute]);
  browser = await openChromium();
  const preview = new URL('/reconcile/preview?id=enterprise:a686a5666a775df9', api.url);
  client = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<iframe src="${preview}" width="430" height="300"></iframe>`);
  });
  await new Promise<void>((resolve) => client.listen(0, '127.0.0.1', resolve));
}, 120_000);
afterAll(async () => {
  await browser.close();
  client.close();
  await api.stop();
});

test('a candidate beside its evidence', async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  const fetched: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  const { port } = client.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  const preview = page.frameLocator('iframe');
  const mark = preview.locator('mark');
  await mark.waitFor();
  expect([
    await preview.locator('h1').textContent(),
    await mark.textContent(),
    await mark.evaluate((element) => getComputedStyle(element).backgroundColor),
    await preview.locator('a').getAttribute('href'),
  ]).toEqual([
    '腾讯公益',
    '腾讯公益',
    'rgb(255, 241, 168)',
    'http://www.dzwww.com/xinwen/shehuixinwen/201902/t20190222_18423537.htm',
  ]);
  expect(said.filter((line) => !line.includes('favicon'))).toEqual([]);
  expect(fetched.filter((path) => path !== '/favicon.ico')).toEqual(['/', '/reconcile/preview']);
  await page.close();
});
