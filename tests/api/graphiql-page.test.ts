// Who gets GraphiQL at /graphql: a browser, where it is on. Everybody else is left to GraphQL.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { explorerFiles } from '../../src/api/explorer-files.js';
import { graphiqlPage } from '../../src/api/graphiql-page.js';

const folder = mkdtempSync(join(tmpdir(), 'graphiql-page-'));
const servers: Server[] = [];

/** The two routes as the server asks them; what they leave alone is 404 here. */
async function serve(graphiql: boolean): Promise<string> {
  const parts = { config: { graphiql } } as never;
  const routes = [graphiqlPage, explorerFiles].map((open) => open(pathToFileURL(`${folder}/`))(parts));
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!routes.some((route) => route(request, response, url)))
      response.writeHead(404).end('left to GraphQL');
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

let on: string;
let off: string;
beforeAll(async () => {
  writeFileSync(join(folder, 'graphiql.html'), '<p>GraphiQL');
  writeFileSync(join(folder, 'index.html'), '<p>explorer');
  [on, off] = await Promise.all([serve(true), serve(false)]);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const get = async (address: string, init: RequestInit = {}) => {
  const response = await fetch(address, init);
  return [response.status, await response.text()];
};

describe('where it is on', () => {
  test('a browser gets the page, with or without a query in the address', async () => {
    expect(await get(`${on}/graphql`, { headers: browser })).toEqual([200, '<p>GraphiQL']);
    expect(await get(`${on}/graphql?query={themes{name}}`, { headers: browser })).toEqual([
      200,
      '<p>GraphiQL',
    ]);
  });
  test('it may load from its own server alone', async () => {
    const { headers } = await fetch(`${on}/graphql`, { headers: browser });
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('vary')).toBe('accept, accept-encoding');
  });
  test('a program gets the answer of GraphQL', async () => {
    const left = [404, 'left to GraphQL'];
    expect(await get(`${on}/graphql?query={themes{name}}`)).toEqual(left);
    expect(await get(`${on}/graphql`, { headers: { accept: 'application/json' } })).toEqual(left);
    expect(await get(`${on}/graphql`, { method: 'POST', headers: browser, body: '{}' })).toEqual(left);
  });
});

test('where it is off, nobody gets it, by no address', async () => {
  const left = [404, 'left to GraphQL'];
  expect(await get(`${off}/graphql`, { headers: browser })).toEqual(left);
  expect(await get(`${off}/graphiql.html`, { headers: browser })).toEqual(left);
  expect(await get(`${off}/`, { headers: browser })).toEqual([200, '<p>explorer']);
});
