// The scalars of the public schema, built on graphql-scalars. Values travel as strings: Neo4j's dates become ISO text in the
// one door to the database, so a calendar date never passes through a JavaScript Date and its time zone.

import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate, GraphQLURL } from 'graphql-scalars';

const named = (scalar: GraphQLScalarType, name: string, description: string) =>
  new GraphQLScalarType({ ...scalar.toConfig(), name, description });

export const DateScalar = named(
  GraphQLLocalDate,
  'Date',
  'ISO 8601 calendar date, 2019-02-16. Example: `"2019-02-16"`',
);
export const DateTimeScalar = named(
  GraphQLDateTimeISO,
  'DateTime',
  'ISO 8601 instant, 2019-03-20T08:00:00.000Z. Example: `"2019-03-20T08:00:00.000Z"`',
);
export const UrlScalar = named(
  GraphQLURL,
  'URL',
  'An address as the report prints it. Example: `"http://www.gov.cn/zhengce/2019-02/18/content_5366593.htm#4"`',
);
export const JsonScalar = named(
  GraphQLJSON,
  'JSON',
  'Any JSON value. Example: `{ role: "LEAD", confidence: 0.9 }`',
);
