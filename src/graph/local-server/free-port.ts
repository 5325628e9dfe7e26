// Ports of 127.0.0.1: is one free, and which one is.

import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { ProductError } from '../../model/errors.js';

/** SERVER_UNSTARTABLE where something listens on the port, naming the setting that moves it. */
export async function requireFreePort(port: number, setting: string, host = '127.0.0.1'): Promise<void> {
  try {
    await listenOnce(port, host);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const problem =
      code === 'EADDRINUSE' ? `Port ${port} is taken` : `Port ${port} of ${host} cannot be used (${code})`;
    throw new ProductError(
      'SERVER_UNSTARTABLE',
      `${problem}: stop what uses it, or set ${setting} to another port.`,
      { port, setting },
      { cause },
    );
  }
}

/**
 * A port that was free a moment ago. It is below those that systems lend to outgoing connections (from 32768 on Linux), so that none
 * of these takes it before the server that it is meant for has started.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_768);
    try {
      return await listenOnce(port, '127.0.0.1');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(port)));
  });
}
