// The tools over standard input and output, as a client that starts us as its child speaks: one JSON message a line, nothing else.

import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { createMcpServer, type McpOptions } from './mcp-server.js';

export interface Stdio {
  readonly input: Readable;
  readonly output: Writable;
}

/** Serves until the client closes our input or `signal` is aborted. */
export async function serveStdio(
  options: McpOptions,
  { input, output }: Stdio,
  signal: AbortSignal,
): Promise<void> {
  const server = createMcpServer(options);
  const ended = new Promise<void>((resolve) => {
    input.once('end', resolve);
    input.once('close', resolve);
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.connect(new StdioServerTransport(input, output));
  await ended;
  await server.close();
}
