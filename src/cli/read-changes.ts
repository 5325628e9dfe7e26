// Two reports, by id or month, in; what changed from the first to the second out: all pages of the query `changes`, which is the one
// reading of this there is.

import { type OperationDefinitionNode, parse } from 'graphql';
import { createExecutor } from '../api/executor.js';
import { ImportEvents } from '../api/import-events.js';
import { buildPublicSchema } from '../api/schema.js';
import type { Graph } from '../graph/graph.js';
import { maximumPageSize } from '../model/page.js';

export interface ComparedReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly month: string;
}
export interface Words {
  readonly quote: string;
  readonly lineFrom: number;
  readonly date: string | null;
  readonly sourceUrl: string | null;
}
interface Changed {
  readonly kind: 'NEW' | 'CHANGED' | 'CONTINUED';
  readonly differences: readonly {
    readonly what: string;
    readonly before: readonly string[];
    readonly after: readonly string[];
  }[];
  readonly evidence: readonly Words[];
  readonly evidenceBefore: readonly Words[];
}
export interface EntityChange extends Changed {
  readonly entity: { readonly __typename: string; readonly id: string; readonly name: string };
}
export interface DealChange extends Changed {
  readonly partnership: {
    readonly id: string;
    readonly kind: string;
    readonly scope: string | null;
    readonly announcedOn: string | null;
    readonly parties: readonly { readonly name: string }[];
  };
}
export interface Changes {
  readonly from: ComparedReport;
  readonly to: ComparedReport;
  readonly entities: readonly EntityChange[];
  readonly deals: readonly DealChange[];
}

/** Regions and themes are in every report, and nothing of theirs changes. */
const types = ['Policy', 'Event', 'IssuingBody', 'Enterprise', 'Person'];

const words = '{ quote lineFrom date sourceUrl }';
const changed = `kind differences { what before after } evidence ${words} evidenceBefore ${words}`;
const report = '{ id title publisher month }';

/** One page of one list; `list` has the arguments that only it takes. */
function queryOf(name: keyof Pages, list: string, selection: string) {
  const document =
    parse(`query Changes($from: ID!, $to: ID!, $publisher: String, $first: Int, $after: String) {
  changes(from: $from, to: $to, publisher: $publisher) {
    from ${report}
    to ${report}
    ${name}(${list}first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { ${selection} ${changed} } }
  }
}`);
  return { name, document, operation: document.definitions[0] as OperationDefinitionNode };
}

const entitiesQuery = queryOf(
  'entities',
  `types: ${JSON.stringify(types)}, `,
  'entity { __typename id name }',
);
const dealsQuery = queryOf(
  'deals',
  '',
  'partnership { id kind scope announcedOn parties { ... on Entity { name } } }',
);

interface Pages {
  readonly entities: EntityChange;
  readonly deals: DealChange;
}
type Reports = Pick<Changes, 'from' | 'to'>;
type Answered<T> = Reports & {
  readonly [list: string]: {
    readonly nodes: readonly T[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
};

/** `publisher` chooses where a month has several reports. Throws NOT_FOUND and AMBIGUOUS_NAME as the query does. */
export async function readChanges(
  graph: Graph,
  asked: { readonly from: string; readonly to: string; readonly publisher?: string | undefined },
): Promise<Changes> {
  const execute = createExecutor(buildPublicSchema(), {
    graph,
    importReport: undefined,
    events: new ImportEvents(),
  });
  async function all<T>({ name, document, operation }: ReturnType<typeof queryOf>) {
    const found: T[] = [];
    for (let after: string | null = null; ; ) {
      const variables = { ...asked, first: maximumPageSize, after };
      const { data, errors } = await execute({ document, operation, variables, isEditor: false });
      if (errors?.[0]) throw errors[0].originalError ?? errors[0];
      const { from, to, [name]: page } = (data as { changes: Answered<T> }).changes;
      found.push(...page!.nodes);
      if (!page!.pageInfo.hasNextPage) return { from, to, found };
      after = page!.pageInfo.endCursor;
    }
  }
  const { from, to, found: entities } = await all<EntityChange>(entitiesQuery);
  const { found: deals } = await all<DealChange>(dealsQuery);
  return { from, to, entities, deals };
}
