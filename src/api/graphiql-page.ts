// GraphiQL for a browser that opens /graphql; all else that asks there, by GET too, gets GraphQL's own answer.

import type { IncomingMessage } from 'node:http';
import { graphiqlFile, readFiles, sendFile } from './explorer-files.js';
import type { OpenRoute } from './route.js';

/** Only our own server, as for the explorer; GraphiQL writes styles as it runs, and its style sheet has fonts and small pictures inside. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** `folder` is what `vite build` made of web/. Without it, or with GRAPHIQL off, the path stays GraphQL's alone. */
export function graphiqlPage(folder: URL): OpenRoute {
  return ({ config }) => {
    const page = config.graphiql ? readFiles(folder).get(graphiqlFile) : undefined;
    return (request, response, { pathname }) => {
      if (!page || pathname !== '/graphql' || !wantsPage(request)) return undefined;
      sendFile(page, request, response, {
        'content-security-policy': policy,
        vary: 'accept, accept-encoding',
      });
      return Promise.resolve();
    };
  };
}

const wantsPage = ({ method, headers }: IncomingMessage): boolean =>
  (method === 'GET' || method === 'HEAD') && (headers.accept ?? '').includes('text/html');
