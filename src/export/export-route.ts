// GET /export/NAME.FORMAT: a file that is written while it is read from the graph. GET /export tells what there is.

import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { OpenRoute } from '../api/route.js';
import { problemOf, sendJson } from '../api/send-json.js';
import { ProductError } from '../model/errors.js';
import { datasets } from './datasets.js';
import { formatsOf } from './formats.js';
import { parametersOf } from './given-parameters.js';
import { mostRows } from './most-rows.js';
import { type ExportFile, type ExportRequest, openExport } from './open-export.js';
import { context } from './vocabulary.js';

/** An explorer on another page may read these: they are public, and no login goes with them. */
const open = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'content-disposition, x-total-rows, x-most-rows, x-latest-report',
};

export const exportRoute: OpenRoute =
  ({ ask }) =>
  (request, response, url) => {
    const { pathname } = url;
    if (pathname !== '/export' && !pathname.startsWith('/export/')) return undefined;
    return answer(pathname, request.method ?? 'GET', url.searchParams, response);

    async function answer(path: string, method: string, parameters: URLSearchParams, out: ServerResponse) {
      if (method !== 'GET' && method !== 'HEAD') {
        sendJson(
          out,
          405,
          { error: 'exports are read with GET', code: 'BAD_USER_INPUT' },
          { ...open, allow: 'GET, HEAD' },
        );
        return;
      }
      if (path === '/export' || path === '/export/') return sendJson(out, 200, whatThereIs, open);
      if (path === '/export/context.jsonld') {
        return sendJson(
          out,
          200,
          { '@context': context },
          { ...open, 'content-type': 'application/ld+json; charset=utf-8' },
        );
      }
      let file: ExportFile;
      try {
        file = await openExport(readPath(path, parameters), ask);
      } catch (error) {
        const { status, body } = problemOf(error);
        return sendJson(out, status, body, open);
      }
      await sendFile(file, method, out);
    }
  };

/** `/export/policies.csv`, `/export/node/policy:….jsonld` */
function readPath(path: string, parameters: URLSearchParams): ExportRequest {
  const found = /^\/export\/([^/.]{1,100})(?:\/([^/]{1,200}))?\.([a-z]{1,20})$/.exec(path);
  let id: string | undefined;
  try {
    id = found?.[2] === undefined ? undefined : decodeURIComponent(found[2]);
  } catch {
    id = undefined;
  }
  const [, dataset, written, format] = found ?? [];
  if (dataset === undefined || format === undefined || (written !== undefined && id === undefined)) {
    throw new ProductError(
      'NOT_FOUND',
      'an export is at /export/NAME.FORMAT or /export/node/ID.FORMAT; /export lists names and formats',
    );
  }
  return { dataset, format, id, parameters };
}

/** What breaks in the middle breaks the connection, so that nobody takes a part for the whole; who hangs up ends the reading. */
async function sendFile(file: ExportFile, method: string, response: ServerResponse): Promise<void> {
  const { name, contentType, total, latestReport, chunks } = file;
  const plain = name.replace(/[^\x20-\x7e]+/g, '').replace(/-{2,}/g, '-');
  response.writeHead(200, {
    ...open,
    'content-type': contentType,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-total-rows': String(total),
    'x-most-rows': String(mostRows),
    ...(latestReport === null ? {} : { 'x-latest-report': latestReport }),
  });
  if (method === 'HEAD') return void response.end();
  try {
    await pipeline(Readable.from(chunks), response);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

const whatThereIs = {
  exports: datasets.map((dataset) => ({
    name: dataset.name,
    description: dataset.description,
    paths: formatsOf(dataset).map(
      ({ extension }) => `/export/${dataset.name}${dataset.takesId ? '/ID' : ''}.${extension}`,
    ),
    parameters: Object.fromEntries(
      parametersOf(dataset).map(({ name, description, required, many }) => [
        name,
        `${required ? 'needed; ' : ''}${description}${many ? '; may be given several times' : ''}`,
      ]),
    ),
  })),
  mostRows,
  context: '/export/context.jsonld',
};
