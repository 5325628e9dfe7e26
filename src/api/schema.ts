// The public schema: declared by the entity classes and the root fields, built by type-graphql. `schema.graphql` is its print.

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { Person } from '../model/person.js';
import { GraphQueryFields } from './graph-query.js';
import { QueryFields } from './query.js';

export function buildPublicSchema(): GraphQLSchema {
  // Types that are reached through an interface or a union alone have to be named.
  return buildSchemaSync({
    resolvers: [QueryFields, GraphQueryFields],
    orphanedTypes: [Person],
    validate: false,
  });
}

/** The schema as text, sorted, so that a change of the code's order is no change of the file. */
export const printPublicSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
