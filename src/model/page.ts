// Relay connections: the page information, and the edge and connection type of a node type, declared by one call.

import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Arguments } from './graph-field.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether more follows; backwards, whether the page ended before a cursor.',
  })
  hasNextPage: boolean;
  @Field(() => Boolean, {
    description: 'Whether more comes before; forwards, whether the page began after a cursor.',
  })
  hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first edge; null on an empty page.' })
  startCursor: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last edge; null on an empty page.' })
  endCursor: string | null;
}

/** `first`, `after`, `last`, `before`, as every connection takes them. `last` replaces the default of `first`; both are an error. A page holds at most `maximumPageSize`. */
export const maximumPageSize = 200;
export const pageArguments = (first = 20): Arguments => ({
  first: { type: () => Int, defaultValue: first, description: `How many at most, 0 to ${maximumPageSize}.` },
  after: { type: () => String, nullable: true, description: 'A cursor: the page begins after it.' },
  last: {
    type: () => Int,
    nullable: true,
    description: `How many at most from the end, 0 to ${maximumPageSize}; not together with first.`,
  },
  before: { type: () => String, nullable: true, description: 'A cursor: the page ends before it.' },
});

/** Declares `NameEdge` and `NameConnection` over a node type and gives the connection's class. */
export function connectionOf(name: string, node: () => object): new () => object {
  @ObjectType(`${name}Edge`, { description: `A ${name} in a list, with its cursor.` })
  class Edge {
    @Field(() => String, { description: 'Opaque and stable: it still works after an import.' })
    cursor: string;
    @Field(node as never, { description: `The ${name}.` })
    node: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${name} objects.` })
  class Connection {
    @Field(() => [Edge], { description: 'The page, each with its cursor.' })
    edges: Edge[];
    @Field((() => [node()]) as never, { description: 'The page without cursors.' })
    nodes: object[];
    @Field(() => PageInfo, { description: 'Where the page stands in the list.' })
    pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many there are in all; counted only when asked for.' })
    totalCount: number;
  }
  return Connection;
}
