// Clients of the tools as programs have them: the SDK's own, over HTTP to a running server and over stdio to a command it starts.

import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { testGraphSettings } from '../test-graph.js';

export interface ToolAnswer {
  readonly isError?: boolean;
  readonly structuredContent?: unknown;
  readonly content: readonly { readonly type: string; readonly text: string }[];
}

export interface ToolClient {
  readonly client: Client;
  /** What came that is no protocol. */
  readonly problems: Error[];
  call(name: string, args?: Record<string, unknown>): Promise<ToolAnswer>;
}

async function connect(transport: Transport): Promise<ToolClient> {
  const client = new Client({ name: 'test', version: '1.0.0' });
  const problems: Error[] = [];
  client.onerror = (error) => problems.push(error);
  await client.connect(transport);
  // The client checks an answer against its output schema once it has the list.
  await client.listTools();
  return {
    client,
    problems,
    call: async (name, args = {}) =>
      (await client.callTool({ name, arguments: args })) as unknown as ToolAnswer,
  };
}

export const overHttp = (apiUrl: string): Promise<ToolClient> =>
  connect(new StreamableHTTPClientTransport(new URL('/mcp', apiUrl)) as Transport);

export const overStdio = (): Promise<ToolClient> =>
  connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('../../dist/cli/run.js', import.meta.url)), 'mcp'],
      env: {
        PATH: process.env.PATH ?? '',
        NEO4J_URI: testGraphSettings().uri,
        NEO4J_PASSWORD: testGraphSettings().password,
      },
      stderr: 'ignore',
    }),
  );
