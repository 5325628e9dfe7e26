// What `start` serves beside GraphQL, in the order asked.

import { explorerFiles } from '../api/explorer-files.js';
import { graphiqlPage } from '../api/graphiql-page.js';
import type { OpenRoute } from '../api/route.js';
import { exportRoute } from '../export/export-route.js';
import { openMcp } from '../mcp/mcp-route.js';
import { reconcileRoute } from '../reconcile/reconcile-route.js';

/** What Vite makes of web/. */
const pages = new URL('../../dist/web/', import.meta.url);

export const routes: readonly OpenRoute[] = [
  exportRoute,
  reconcileRoute,
  openMcp,
  graphiqlPage(pages),
  explorerFiles(pages),
];
