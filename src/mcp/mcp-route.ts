// `/mcp`: the tools over streamable HTTP. Stateless: each POST gets a server of its own and one JSON answer, so that there are no
// sessions to hold or to steal; a GET, which would open a stream that nothing is ever sent on, is refused.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { limits } from '../api/limits.js';
import type { OpenRoute } from '../api/route.js';
import { createMcpServer } from './mcp-server.js';
import { isOwnOrigin } from './own-origin.js';

export const mcpPath = '/mcp';

const log = (line: string): void => void process.stderr.write(`${new Date().toISOString()} mcp: ${line}\n`);

export const openMcp: OpenRoute = ({ ask, config }) => {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isOwnOrigin(request.headers, config.host))
      return refuse(response, 403, 'this Origin or Host may not ask');
    if (request.method !== 'POST') {
      response.setHeader('allow', 'POST');
      return refuse(response, 405, 'only POST; there is no stream and no session');
    }
    const server = createMcpServer({ ask, log });
    const transport = new StreamableHTTPServerTransport({
      enableJsonResponse: true,
      maxRequestBodySize: limits.bodyBytes,
    });
    response.once('close', () => {
      void transport.close();
      void server.close();
    });
    await server.connect(transport as Parameters<typeof server.connect>[0]);
    await transport.handleRequest(request, response);
  }
  return (request, response, url) => (url.pathname === mcpPath ? answer(request, response) : undefined);
};

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32000, message }, id: null }));
}
