// The explorer as `vite build` left it in a folder → answers. All files are read once, so what is not among them has no address:
// no path of a request ever reaches the disk. `/` and whatever is below `/explore/` is the page itself, which reads its address.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { OpenRoute } from './route.js';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

export const graphiqlFile = '/graphiql.html';

/** Only our own server; drawings set style attributes and hand out pictures as blobs. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export interface ServedFile {
  readonly type: string;
  readonly caching: string;
  /** By content coding; '' is the file as it is. */
  readonly bytes: ReadonlyMap<string, Buffer>;
}

const codings = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/** A folder that is not there has no files, and the paths stay free. */
export function explorerFiles(folder: URL): OpenRoute {
  return () => {
    const files = readFiles(folder);
    // GraphiQL has a route and a policy of its own, and may be off.
    files.delete(graphiqlFile);
    return (request, response, { pathname }) => {
      const isPage = pathname === '/' || pathname === '/explore' || pathname.startsWith('/explore/');
      const file = files.get(isPage ? '/index.html' : pathname);
      if (!file || (request.method !== 'GET' && request.method !== 'HEAD')) return undefined;
      sendFile(file, request, response, { 'content-security-policy': policy });
      return Promise.resolve();
    };
  };
}

/** By path, such as `/index.html`. */
export function readFiles(folder: URL): Map<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  if (!existsSync(folder)) return files;
  const names = new Set(
    readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll('\\', '/')),
  );
  for (const name of names) {
    const type = types[extname(name)];
    if (type === undefined) continue;
    const read = (suffix: string) => readFileSync(new URL(`${name}${suffix}`, folder));
    const bytes = new Map([['', read('')]]);
    for (const [coding, suffix] of codings) if (names.has(name + suffix)) bytes.set(coding, read(suffix));
    // The names below assets/ carry a hash of what is in them.
    const caching = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    files.set(`/${name}`, { type, caching, bytes });
  }
  return files;
}

export function sendFile(
  file: ServedFile,
  request: IncomingMessage,
  response: ServerResponse,
  headers: Readonly<Record<string, string>>,
): void {
  const accepted = String(request.headers['accept-encoding'] ?? '').split(/\s*,\s*/);
  const coding = codings
    .map(([name]) => name)
    .find((name) => accepted.includes(name) && file.bytes.has(name));
  const bytes = file.bytes.get(coding ?? '')!;
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': bytes.length,
    'cache-control': file.caching,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    vary: 'accept-encoding',
    ...(coding ? { 'content-encoding': coding } : {}),
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
