// What `start` serves beside GraphQL, in the order asked.

import { explorerFiles } from '../api/explorer-files.js';
import type { OpenRoute } from '../api/route.js';

export const routes: readonly OpenRoute[] = [explorerFiles(new URL('../../dist/web/', import.meta.url))];
