// What `start` serves beside GraphQL, in the order asked.

import type { OpenRoute } from '../api/route.js';

export const routes: readonly OpenRoute[] = [];
