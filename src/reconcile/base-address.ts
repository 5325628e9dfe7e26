// A request → the address of this server as its client knows it, for addresses that the client is to ask.

import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.js';

/** Without a slash at the end. Behind a proxy that ends TLS, `x-forwarded-proto` says https. */
export function baseAddress(
  { headers }: Pick<IncomingMessage, 'headers'>,
  { host, port }: Pick<Config, 'host' | 'port'>,
): string {
  const scheme = headers['x-forwarded-proto'] === 'https' ? 'https' : 'http';
  const named = headers.host ?? '';
  return `${scheme}://${/^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i.test(named) ? named : `${host}:${port}`}`;
}
