// What the route of the explorer hands out: its own files, with what browsers need to keep and check them, and no other.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { explorerFiles } from '../../src/api/explorer-files.js';

const folder = mkdtempSync(join(tmpdir(), 'explorer-files-'));
let server: Server;

beforeAll(async () => {
  const built = join(folder, 'web');
  mkdirSync(join(built, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), '{}');
  writeFileSync(join(built, 'index.html'), '<p>page');
  writeFileSync(join(built, 'assets', 'app-1a2b.js'), 'let a');
  writeFileSync(join(built, 'assets', 'app-1a2b.js.gz'), gzipSync('let a'));
  const route = explorerFiles(pathToFileURL(`${built}/`))({} as never);
  server = createServer((request, response) => {
    if (!route(request, response, new URL(request.url ?? '/', 'http://localhost')))
      response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** With node:http, since `fetch` tidies a path before it sends it. */
function get(path: string, method = 'GET', headers = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            body: Buffer.concat(chunks).toString('latin1'),
            headers: response.headers,
          }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test.each(['/', '/explore', '/explore/entity/region:520000', '/explore/partners?enterprise=Tencent'])(
  'the page is at %s, asked for anew each time',
  async (path) => {
    const { status, body, headers } = await get(path);
    expect([status, body, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      '<p>page',
      'text/html; charset=utf-8',
      'no-cache',
    ]);
  },
);

test('the page may load from this server alone', async () => {
  const { headers } = await get('/');
  expect(headers['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; " +
      "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; " +
      "frame-ancestors 'none'",
  );
});

test('what has a hash in its name is kept for good, and comes packed to who can unpack it', async () => {
  const plain = await get('/assets/app-1a2b.js');
  expect([plain.body, plain.headers['content-type'], plain.headers['cache-control']]).toEqual([
    'let a',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
  ]);
  const packed = await get('/assets/app-1a2b.js', 'GET', { 'accept-encoding': 'br;q=0, gzip' });
  expect([packed.headers['content-encoding'], packed.body]).toEqual([
    'gzip',
    gzipSync('let a').toString('latin1'),
  ]);
});

test('HEAD gives the length and no body', async () => {
  const { status, body, headers } = await get('/assets/app-1a2b.js', 'HEAD');
  expect([status, body, headers['content-length']]).toEqual([200, '', '5']);
});

test.each([
  '/../secret.json',
  '/assets/../../secret.json',
  '/%2e%2e/secret.json',
  '/assets/..%2f..%2fsecret.json',
  '/assets/app-1a2b.js.gz',
  '/assets/',
  '/graphql',
  '/healthz',
])('%s is not its own', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('it takes no POST', async () => {
  expect((await get('/', 'POST')).status).toBe(404);
});
