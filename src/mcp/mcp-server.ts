// The MCP server: the tools, asking through the API as a reader. One for each connection; it holds no state of its own.

import { readFileSync } from 'node:fs';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { Ask } from '../api/ask.js';
import { toolErrorText } from './tool-error.js';
import { tools } from './tools.js';

const { name, version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { name: string; version: string };

const instructions = `A knowledge graph of the monthly “互联网+” (Internet Plus) monitoring reports of the China Academy of Information and Communications Technology (中国信通院): policies, issuing bodies, regions, enterprises, events and persons, and who partnered with whom.
Every fact carries its evidence: the report's own words, their lines and, where the report prints one, the address. Cite it when you answer: quote the words, and name the report, the line and the address. Say nothing of the reports that no evidence says.
Names may be given in Chinese, English or as ids. When a name is unknown or fits several entities, the error names the candidates: call again with an id, or ask the user.
The facts were read by rules; "confidence" says how sure a reading is. list_reports says which months are known.`;

/** Values and names together that the arguments of one call may have. */
const mostInputElements = 200;

export interface McpOptions {
  readonly ask: Ask;
  /** Where what a client may not see goes. */
  readonly log: (line: string) => void;
}

export function createMcpServer({ ask, log }: McpOptions): McpServer {
  const server = new McpServer(
    { name, version, title: '互联网+ policy graph' },
    { instructions, maxToolInputElements: mostInputElements },
  );
  for (const { name, title, description, input, output, answer } of tools) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: {
          readOnlyHint: true,
          idempotentHint: true,
          destructiveHint: false,
          openWorldHint: false,
        },
      },
      async (args) => {
        try {
          const { structured, text } = await answer(ask, args);
          return { structuredContent: structured, content: [{ type: 'text' as const, text }] };
        } catch (error) {
          return { isError: true, content: [{ type: 'text' as const, text: toolErrorText(error, log) }] };
        }
      },
    );
  }
  return server;
}
