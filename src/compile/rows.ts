// What a list and a connection have in common: find the rows, keep those asked for, order, cut — and only then look at what to
// project, so that nothing is collected or read for a row that the page does not have.

import type { GraphQLNamedType } from 'graphql';
import { few, type ManyRows, type OrderKey } from '../model/graph-field.js';
import type { Bound } from './bound.js';
import { fewOrAll } from './few-or-all.js';
import { compileFilter } from './filter.js';
import { beyondCursor, orderBy, reversed } from './order.js';
import type { RowEstimate, Scope } from './projection.js';
import { type StartAtNames, startAtNames, type Where } from './start-at-names.js';
import type { StatementBuilder } from './statement-builder.js';
import { type ArgumentText, indented, renderTemplate } from './template.js';

export interface RowsRequest {
  readonly match: string;
  /** How a page is found where the match leads to many. */
  readonly many?: ManyRows | undefined;
  /** Variables of the object asked; none at the root. */
  readonly from: Scope | null;
  /** Gives what stands for an argument that the match names. */
  readonly parameter: ArgumentText;
  readonly type: GraphQLNamedType;
  readonly order: readonly OrderKey[];
  readonly distinct: boolean;
  readonly where?: Where;
  /** Tests over `node` that the arguments given ask for. */
  readonly conditions?: readonly string[];
  readonly after?: Bound | undefined;
  readonly before?: Bound | undefined;
  /** Whether the rows are cut from the end: they come in reverse. */
  readonly backward?: boolean;
  /** A literal or a parameter; absent where all are wanted, as for a count. */
  readonly limit?: string;
  /** How many rows one object of `from` may have. */
  readonly each: RowEstimate;
}

export interface Rows {
  /** Clauses up to the cut. */
  readonly text: string;
  readonly scope: Scope;
  /** The sort keys, readable after the cut. */
  readonly keys: readonly string[];
}

/** Partnerships are relationships, several a deal: the declaration on the type tells which property makes them one. */
interface RelationshipIdentity {
  readonly type: string;
  readonly identity: string;
}
const relationshipOf = (type: GraphQLNamedType) =>
  type.extensions.relationship as RelationshipIdentity | undefined;

/** The match with its conditions, or a start in its place; the variables that the rest of the statement reads. */
function matchRows(
  builder: StatementBuilder,
  request: RowsRequest,
  node: string,
  { inOrder = false, start }: { readonly inOrder?: boolean; readonly start?: StartAtNames | undefined } = {},
) {
  const edge = /\bedge\b/.test(request.match) ? builder.variable('e') : undefined;
  const { self, edge: fromEdge } = request.from ?? {};
  const names = {
    node,
    ...(self ? { this: self } : {}),
    ...(edge ? { edge } : {}),
    ...(fromEdge ? { fromEdge } : {}),
  };
  const suffix = builder.variable('_');
  const match = start?.clauses ?? renderTemplate(request.match, names, request.parameter, suffix);
  const keys = request.order.map(({ key }) => renderTemplate(key, names, () => '', suffix));
  const conditions = [
    ...(inOrder && isAll(request.match)
      ? keys.filter((_, index) => isProperty(request.order[index]!)).map((key) => `${key} IS NOT NULL`)
      : []),
    ...(request.conditions ?? []).map((test) => renderTemplate(test, names, request.parameter, suffix)),
    request.where
      ? compileFilter(builder, request.where.type, request.where.bound, node, start?.seenTo)
      : null,
    request.after ? beyondCursor(builder, request.order, keys, request.after, 'after') : null,
    request.before ? beyondCursor(builder, request.order, keys, request.before, 'before') : null,
  ].filter((condition) => condition !== null);
  // What tests the rows is the WHERE of the last clause; one before it tests something else.
  const lastClause = match.slice(match.lastIndexOf('\nWITH ') + 1);
  const where = conditions.length
    ? `${/\bWHERE\b/.test(lastClause) ? '\nAND ' : '\nWHERE '}${conditions.join('\nAND ')}`
    : '';
  return { keys, edge, text: `${match.startsWith('(') ? 'MATCH ' : ''}${match}${where}` };
}

/**
 * Whether it starts at all nodes of a label or relationships of a type. An index holds what has all its properties, and without `id` Neo4j
 * cannot know that one on (announcedOn, id) holds every policy: it would read all of them for one page. The keys of an order are
 * never null, so saying so leaves nobody out.
 */
const isAll = (match: string) => match.startsWith('(node:') || match.startsWith('()-[node:');

const isProperty = ({ key }: OrderKey) => /^node\.\w+$/.test(key);

/** Where all are matched, what finds those of a `where` from what it names. */
const startOf = (
  builder: StatementBuilder,
  { match, where }: RowsRequest,
  node: string,
  fits?: Parameters<typeof startAtNames>[3],
) => (where && isAll(match) ? startAtNames(builder, where, node, fits) : undefined);

export function compileRows(builder: StatementBuilder, request: RowsRequest): Rows {
  const node = builder.variable('n');
  const { from, each, type } = request;
  const order = request.backward ? reversed(request.order) : request.order;
  const rows = builder.estimate((variables) => (from?.rows(variables) ?? 1) * each(variables));
  const limit = request.limit ? ` LIMIT ${request.limit}` : '';
  const matched = matchRows(builder, request, node, { inOrder: limit !== '' && !from?.self });
  const { edge, keys } = matched;
  const relationship = relationshipOf(type);
  // Without an index in the page's order all that fit are read anyway.
  const isServed = request.order.every(isProperty) && !relationship;
  const start = limit
    ? startOf(builder, request, node, ({ mayBeFew }) => mayBeFew === true || !isServed)
    : undefined;
  const started = start && matchRows(builder, request, node, { start }).text;
  if (relationship) {
    const text = started ?? matched.text;
    return relationshipRows(builder, order, relationship, { node, keys, text, limit, rows });
  }
  const kept = [node, ...(edge ? [edge] : [])].join(', ');
  const cutOf = (distinct: boolean) =>
    `WITH ${distinct ? 'DISTINCT ' : ''}${kept}${orderBy(keys, order)}${limit}`;
  const cut = cutOf(request.distinct);
  const found = (): string => {
    if (start && started) {
      if (!isServed) return started;
      const flag = builder.ahead('few', start.areFew);
      return fewOrAll(builder, { flag, few: started, all: `${matched.text}\n${cut}` }, node);
    }
    if (!request.many || !limit || !from?.self) return matched.text;
    const { count, test } = request.many;
    const flag = builder.variable('few');
    const counted = renderTemplate(count, { this: from.self }, () => '', builder.variable('_'));
    const conditions = [...(request.conditions ?? []), test];
    const all = matchRows(builder, { ...request, match: `(node:${type.name})`, conditions }, node, {
      inOrder: true,
    });
    const ways = { flag, few: matched.text, all: `${all.text}\n${cutOf(false)}` };
    return `WITH ${from.self}, ${indented(counted)} <= ${few} AS ${flag}\n${fewOrAll(builder, ways, node, from.self)}`;
  };
  return {
    text: request.distinct || keys.length > 0 || limit ? `${found()}\n${cut}` : matched.text,
    scope: { self: node, rows, ...(edge ? { edge } : {}) },
    keys,
  };
}

/**
 * One row a deal: the keys are made distinct and cut first, then one relationship of each deal stands for it, out of the list that
 * the match unwinds, or else found again by the deal's id.
 */
function relationshipRows(
  builder: StatementBuilder,
  order: readonly OrderKey[],
  { type, identity }: RelationshipIdentity,
  matched: { node: string; keys: readonly string[]; text: string; limit: string; rows: RowEstimate },
): Rows {
  const names = matched.keys.map(() => builder.variable('k'));
  const id = names[names.length - 1]!;
  const self = builder.variable('n');
  const [, listed] = /^UNWIND (\w+) AS \w+$/.exec(matched.text) ?? [];
  const aliased = matched.keys.map((key, index) => `${key} AS ${names[index]}`).join(', ');
  const one = listed
    ? `WITH ${names.join(', ')}, head([${self} IN ${listed} WHERE ${self}.${identity} = ${id}]) AS ${self}`
    : `CALL (${id}) {
  MATCH ()-[${self}:${type}]->()
  WHERE ${self}.${identity} = ${id}
  RETURN ${self} LIMIT 1
}`;
  return {
    text: `${matched.text}
WITH DISTINCT ${aliased}${orderBy(names, order)}${matched.limit}
${one}`,
    scope: { self, rows: matched.rows },
    keys: names,
  };
}

/** How many rows there are, without order and cut. */
export function compileCount(builder: StatementBuilder, request: RowsRequest): string {
  const node = builder.variable('n');
  const start = startOf(builder, request, node);
  const counted = { ...request, after: undefined, before: undefined };
  const { text } = matchRows(builder, counted, node, { start });
  const relationship = relationshipOf(request.type);
  if (relationship) return `COUNT { ${text}\nRETURN DISTINCT ${node}.${relationship.identity} }`;
  return `COUNT { ${text}${request.distinct ? `\nRETURN DISTINCT ${node}` : start ? `\nRETURN ${node}` : ''} }`;
}
