// The public schema: declared by the entity classes and the root fields, built by type-graphql. `schema.graphql` is its print.

import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { Person } from '../model/person.js';
import { QualityFields } from './data-quality.js';
import { EvidenceQueryFields } from './evidence-query.js';
import { GraphQueryFields } from './graph-query.js';
import { ImportFields } from './import-fields.js';
import { QueryFields } from './query.js';

/** Asked for where there is a subscription; the steps of imports come from `import-events.ts` instead. */
const noPubSub = {
  publish: () => {},
  subscribe: (): never => {
    throw new TypeError('subscriptions are answered from the root value');
  },
};

/** What type-graphql has no place for. */
const roots = {
  Query:
    'What can be asked; each field is one read of the graph. Example: `{ provincesPartneredWith(enterprise: "Tencent") { region { name } } }`',
  Mutation:
    'What can be changed, by an editor alone. Example: `{ importReport(name: "2019-04.md", markdown: "…") { created } }`',
  Subscription: 'What can be watched. Example: `{ importProgress { phase done total } }`',
};

export function buildPublicSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [QueryFields, EvidenceQueryFields, GraphQueryFields, QualityFields, ImportFields],
    // Types that are reached through an interface or a union alone have to be named.
    orphanedTypes: [Person],
    validate: false,
    pubSub: noPubSub as never,
  });
  const { importProgress } = schema.getSubscriptionType()!.getFields();
  // graphql-js then takes the stream, and each step, from the root value; so it does what needs no graph.
  Object.assign(importProgress!, { subscribe: undefined, resolve: undefined });
  Object.assign(schema.getQueryType()!.getFields().dataQuality!, { resolve: undefined });
  for (const [name, description] of Object.entries(roots))
    Object.assign(schema.getType(name)!, { description });
  return schema;
}

/** The schema as text, sorted, so that a change of the code's order is no change of the file. */
export const printPublicSchema = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
