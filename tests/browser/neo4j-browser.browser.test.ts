// Neo4j Browser as a user has it: an everyday local server with a password, the seed loaded, a saved query run, the graph drawn.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { openGraph } from '../../src/graph/graph.js';
import { findFreePort } from '../../src/graph/local-server/free-port.js';
import { type LocalServer, startLocalServer } from '../../src/graph/local-server/local-server.js';
import { loadFacts } from '../../src/load/load-facts.js';
import { prepareGraph } from '../../src/load/prepare-graph.js';
import { openChromium } from '../chromium.js';
import { seedFacts } from '../seed-facts.js';

const home = mkdtempSync(join(tmpdir(), 'internet-plus-browser-'));
let server: LocalServer;
let browser: Browser;

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
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await server?.kill();
  rmSync(home, { recursive: true, force: true });
});

test('a user logs in to Neo4j Browser, runs a saved query and sees the graph', async () => {
  const page = await browser.newPage();
  const query = readFileSync(
    new URL('../../cypher/queries/provinces-and-enterprises-map.cypher', import.meta.url),
    'utf8',
  )
    .split('\n')
    .filter((line) => !line.startsWith('//'))
    .join('\n');
  await page.goto(
    `${server.browserUrl}?dbms=${encodeURIComponent(server.graph.uri.replace('//', '//neo4j@'))}&preselectAuthMethod=NATIVE&cmd=edit&arg=${encodeURIComponent(query)}`,
  );
  await page.fill('input[type=password]', server.graph.password);
  await page.click('[data-testid=connect]');
  await page.waitForSelector('text=/connected as user/');
  await page.click('[data-testid=editor-Run]');
  await page.waitForSelector('svg g.node');
  const drawn = await page.locator('svg g.node').allTextContents();
  expect(drawn.map((text) => text.trim())).toEqual(expect.arrayContaining(['腾讯云', '贵阳市', '天津市']));
}, 60_000);
