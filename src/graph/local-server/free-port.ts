// Ports of 127.0.0.1: is one free, and which one is.

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

/** A port that was free a moment ago. */
export function findFreePort(): Promise<number> {
  return listenOnce(0, '127.0.0.1');
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : port));
    });
  });
}
