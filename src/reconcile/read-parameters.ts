// A request → its parameters: those of the address, and those of a form that was posted.

import type { IncomingMessage } from 'node:http';
import { limits } from '../api/limits.js';
import { ProductError } from '../model/errors.js';

/** Throws BAD_USER_INPUT where what was posted is no form, LIMIT_EXCEEDED where it is too long. */
export async function readParameters(request: IncomingMessage, url: URL): Promise<URLSearchParams> {
  const parameters = new URLSearchParams(url.searchParams);
  if (request.method !== 'POST') return parameters;
  const type = request.headers['content-type'] ?? '';
  if (type !== '' && !/^application\/x-www-form-urlencoded\s*(;|$)/i.test(type)) {
    request.resume();
    throw new ProductError(
      'BAD_USER_INPUT',
      `post a form (application/x-www-form-urlencoded), not ${type.slice(0, 80)}`,
    );
  }
  const form = new URLSearchParams(await readText(request));
  for (const [name, value] of form) parameters.append(name, value);
  return parameters;
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // What is too long is read to its end, so that the client reads the answer, but not kept.
    if (bytes <= limits.bodyBytes) chunks.push(chunk);
  }
  if (bytes <= limits.bodyBytes) return Buffer.concat(chunks).toString('utf8');
  throw new ProductError(
    'LIMIT_EXCEEDED',
    `a form may have ${limits.bodyBytes} bytes, not ${bytes}; send smaller batches`,
    { limit: 'bytes', allowed: limits.bodyBytes, found: bytes },
  );
}
