// The headers of a request → who asks, and what of the answer's making is to be told.

import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { ApiContext } from './apollo.js';

const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest();

/**
 * `Authorization: Bearer …` with the editor's token makes an editor; with no token set, nobody is one. `x-explain: 1` asks for the
 * plan, in production for the cost alone: a profiled statement is slower, and a plan tells of the inside.
 */
export function contextReader(editorToken: string | undefined, production: boolean) {
  const wanted = editorToken === undefined ? undefined : digest(`Bearer ${editorToken}`);
  return ({ headers }: Pick<IncomingMessage, 'headers'>): ApiContext => ({
    isEditor: wanted !== undefined && timingSafeEqual(digest(headers.authorization ?? ''), wanted),
    ...(headers['x-explain'] === '1' ? { explain: production ? 'cost' : 'plan' } : {}),
  });
}
