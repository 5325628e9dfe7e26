// Relay connections: the page information, and the edge and connection type of a node type, declared by one call.

import 'reflect-metadata';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Arguments } from './graph-field.js';

@ObjectType({ description: 'Where a page stands in its list. Example: `{ hasNextPage endCursor }`' })
export class PageInfo {
  @Field(() => Boolean, {
    description: 'Whether more follows; backwards, whether the page ended before a cursor. Example: `true`',
  })
  hasNextPage: boolean;
  @Field(() => Boolean, {
    description:
      'Whether more comes before; forwards, whether the page began after a cursor. Example: `false`',
  })
  hasPreviousPage: boolean;
  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the first edge; null on an empty page. Example: `"WyJmMjI1YjY4NyIsIjIwMTktMDMtMTUiXQ"`',
  })
  startCursor: string | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Cursor of the last edge; null on an empty page. Example: `"WyJmMjI1YjY4NyIsIjIwMTktMDMtMTQiXQ"`',
  })
  endCursor: string | null;
}

/** `first`, `after`, `last`, `before`, as every connection takes them. `last` replaces the default of `first`; both are an error. A page holds at most `maximumPageSize`. */
export const maximumPageSize = 200;
export const pageArguments = (first = 20): Arguments => ({
  first: {
    type: () => Int,
    defaultValue: first,
    description: `How many at most, 0 to ${maximumPageSize}. Example: \`10\``,
  },
  after: {
    type: () => String,
    nullable: true,
    description: 'A cursor: the page begins after it. Example: `"WyJmMjI1YjY4NyIsIjIwMTktMDMtMTQiXQ"`',
  },
  last: {
    type: () => Int,
    nullable: true,
    description: `How many at most from the end, 0 to ${maximumPageSize}; not together with first. Example: \`10\``,
  },
  before: {
    type: () => String,
    nullable: true,
    description: 'A cursor: the page ends before it. Example: `"WyJmMjI1YjY4NyIsIjIwMTktMDMtMTQiXQ"`',
  },
});

/** Declares `NameEdge` and `NameConnection` over a node type and gives the connection's class. */
export function connectionOf(name: string, node: () => object): new () => object {
  @ObjectType(`${name}Edge`, {
    description: `A ${name} in a list, with its cursor. Example: \`{ cursor node { __typename } }\``,
  })
  class Edge {
    @Field(() => String, {
      description:
        'Opaque and stable: it still works after an import. Example: `"WyJmMjI1YjY4NyIsIjIwMTktMDMtMTQiXQ"`',
    })
    cursor: string;
    @Field(node as never, { description: `The ${name}. Example: \`node { __typename }\`` })
    node: object;
  }

  @ObjectType(`${name}Connection`, {
    description: `A page of ${name} objects. Example: \`{ totalCount nodes { __typename } pageInfo { hasNextPage endCursor } }\``,
  })
  class Connection {
    @Field(() => [Edge], {
      description: 'The page, each with its cursor. Example: `edges { cursor node { __typename } }`',
    })
    edges: Edge[];
    @Field((() => [node()]) as never, {
      description: 'The page without cursors. Example: `nodes { __typename }`',
    })
    nodes: object[];
    @Field(() => PageInfo, {
      description: 'Where the page stands in the list. Example: `pageInfo { hasNextPage endCursor }`',
    })
    pageInfo: PageInfo;
    @Field(() => Int, {
      description: 'How many there are in all; counted only when asked for. Example: `96`',
    })
    totalCount: number;
  }
  return Connection;
}
