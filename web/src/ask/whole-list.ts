// A list that comes whole in one answer → what a table needs of pages.

import type { Asked } from './use-ask.js';
import type { Pages } from './use-pages.js';

export function wholeList<Item>(
  asked: Omit<Asked<unknown>, 'data'>,
  nodes: readonly Item[] | undefined,
): Pages<Item> {
  return {
    nodes: nodes ?? [],
    total: nodes?.length,
    left: 0,
    loading: asked.loading,
    error: asked.error,
    more: asked.retry,
    retry: asked.retry,
  };
}
