// Neo4j Browser as a user has it: an everyday local server with a password, the seed loaded, our style and favourites dropped on the
// page, saved queries run, the graph drawn. Whatever the page asks of other hosts is refused, as it is where there is no network.
// With PICTURES=1 the pictures of docs/neo4j-browser.md are taken.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { openGraph } from '../../src/graph/graph.js';
import { findFreePort } from '../../src/graph/local-server/free-port.js';
import { type LocalServer, startLocalServer } from '../../src/graph/local-server/local-server.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { openChromium } from '../chromium.js';
import { seedFacts } from '../seed-facts.js';

const home = mkdtempSync(join(tmpdir(), 'internet-plus-browser-'));
const cypher = new URL('../../cypher/', import.meta.url);
let server: LocalServer;
let browser: Browser;
let page: Page;
const refused = new Set<string>();

beforeAll(async () => {
  server = await startLocalServer({
    home,
    jars: fileURLToPath(new URL('../../.neo4j/lib', import.meta.url)),
    boltPort: await findFreePort(),
    httpPort: await findFreePort(),
    purpose: 'everyday',
    javaHome: process.env.JAVA_HOME || undefined,
    progress: () => undefined,
  });
  const graph = await openGraph(server.graph);
  const gazetteer = await readGazetteer();
  await prepareGraph(graph, gazetteer);
  await loadFacts(await seedFacts(gazetteer), graph, gazetteer);
  await graph.close();
  browser = await openChromium();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(100_000);
  await page.route(
    (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
    (route) => {
      refused.add(new URL(route.request().url()).hostname);
      return route.abort();
    },
  );
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await server?.kill();
  rmSync(home, { recursive: true, force: true });
});

async function picture(name: string): Promise<void> {
  if (!process.env.PICTURES) return;
  await page.screenshot({
    path: fileURLToPath(new URL(`../../docs/neo4j-browser-${name}.png`, import.meta.url)),
  });
}

/** Drops a file on the page, as a user does with the mouse. */
async function drop(path: string): Promise<void> {
  const content = readFileSync(new URL(path, cypher)).toString('base64');
  const dataTransfer = await page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text!), (sign) => sign.charCodeAt(0))], name!));
      return transfer;
    },
    [basename(path), content],
  );
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer });
}

/** Runs the favourite with this title by its own button. */
const run = (title: string) =>
  page
    .locator('[data-testid=savedScriptListItem]', { hasText: title })
    .locator('[data-testid=savedScriptsButton-Run]')
    .click();

test('a user logs in with the password that neo4j:login shows', async () => {
  await page.goto(
    `${server.browserUrl}?dbms=${encodeURIComponent(server.graph.uri.replace('//', '//neo4j@'))}&preselectAuthMethod=NATIVE`,
  );
  await page.waitForSelector('input[type=password]');
  await picture('login');
  await page.fill('input[type=password]', server.graph.password);
  await page.click('[data-testid=connect]');
  await page.waitForSelector('text=/connected as user/');
}, 120_000);

test('the style, dropped on the page, is understood from its first rule on', async () => {
  await drop('browser/style.grass');
  const shown = page.locator('[data-testid=frameContents] pre').first();
  await shown.waitFor();
  expect(((await shown.textContent()) ?? '').split('\n').slice(0, 2)).toEqual([
    'node {',
    '  diameter: 50px;',
  ]);
}, 120_000);

test('the favourites, dropped on the page, are a folder of all saved queries, called by their first lines', async () => {
  await drop('browser/favourites.zip');
  await page.click('[data-testid=navigationFavorites]');
  await page.click('[data-testid="savedScriptsFolder-互联网+"]');
  await page.waitForSelector('[data-testid^="scriptTitle-"]');
  const titles = await page.locator('[data-testid^="scriptTitle-"]').allTextContents();
  const firstLines = readdirSync(new URL('queries/', cypher))
    .sort()
    .map((name) =>
      readFileSync(new URL(`queries/${name}`, cypher), 'utf8')
        .split('\n')[0]!
        .slice(3),
    );
  expect(titles).toEqual(firstLines);
}, 120_000);

test('a favourite draws the graph in the colours of the style', async () => {
  await run('Provinces and enterprises');
  await page.waitForSelector('svg g.node');
  const drawn = await page
    .locator('svg g.node')
    .evaluateAll((nodes) =>
      nodes.map((node) => [
        node.textContent?.replace(/\s/g, ''),
        node.querySelector('circle.b-outline')?.getAttribute('fill')?.toUpperCase(),
      ]),
    );
  expect(drawn).toEqual(
    expect.arrayContaining([
      ['腾讯云', '#2471A3'],
      ['贵阳市', '#229954'],
      ['甘肃省红…', '#D68910'],
    ]),
  );
  await picture('graph');
}, 120_000);

test('another gives a table with the words of the report', async () => {
  await run('Provinces partnered with an enterprise');
  await page.waitForSelector('[data-testid=frameContents] >> text=甘肃省红十字会');
  await picture('table');
}, 120_000);

test('a third shows a policy with what it says', async () => {
  await run('Policy with its evidence');
  await page.waitForFunction(() =>
    document.querySelector('[data-testid=frame] svg g.node')?.closest('svg')?.textContent?.includes('国务院'),
  );
  await picture('policy');
}, 120_000);

test('whatever it asked of other hosts was refused, and did no harm', () => {
  // Fonts, and figures about its use: nothing that a query or a picture needs.
  const known = ['fonts.googleapis.com', 'ingest.sentry.io', 'cdn.segment.com', 'canny.io'];
  expect([...refused].filter((host) => !known.some((name) => host.endsWith(name)))).toEqual([]);
});
