// The schema → docs/schema.md: how to ask, the root fields by use, then the types, each with its fields, arguments and examples. Pure;
// sorted by name, so that a change of the code's order is no change of the file.

import { type GraphQLField, type GraphQLSchema, parse, print } from 'graphql';
import { errorCodes } from '../model/errors.js';
import { mostEstimatedRows } from './executor.js';
import { limits } from './limits.js';
import { byName, partsOf, table, typeLink, typeList } from './schema-docs-types.js';

/** A question of docs/queries.md, which holds its true answer. */
export interface AnsweredQuestion {
  readonly anchor: string;
  readonly title: string;
  /** The root fields that it asks. */
  readonly fields: readonly string[];
}

type RootField = GraphQLField<unknown, unknown>;

/** The root fields by what one comes for; a field that is in none is under “More”. */
const uses: readonly (readonly [string, readonly string[]])[] = [
  [
    'Who works with whom',
    ['provincesPartneredWith', 'partnerships', 'partnersInCommon', 'coIssuers', 'regionsLike'],
  ],
  ['Lists with conditions', ['policies', 'events', 'enterprises', 'issuingBodies', 'regions', 'themes']],
  [
    'One by its name or id',
    ['enterprise', 'issuingBody', 'region', 'policy', 'event', 'node', 'nodes', 'evidence'],
  ],
  ['Search', ['search', 'suggest']],
  ['The graph itself', ['paths', 'neighborhood']],
  ['Counts, news and reports', ['policyCounts', 'changes', 'reports', 'dataQuality']],
  ['Importing', ['importReport', 'importProgress']],
];

export function printSchemaDocs(schema: GraphQLSchema, questions: readonly AnsweredQuestion[]): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type != null,
  );
  const fields = roots.flatMap((root) =>
    Object.values(root.getFields()).map((field) => ({ operation: root.name.toLowerCase(), field })),
  );
  const known = new Set(uses.flatMap(([, names]) => names));
  const more = fields.map(({ field }) => field.name).filter((name) => !known.has(name));
  const groups = [...uses, ['More', more.sort()] as const].map(
    ([use, names]) =>
      [use, names.flatMap((name) => fields.filter(({ field }) => field.name === name))] as const,
  );
  const shown = groups.filter(([, members]) => members.length > 0);
  return `${[
    '# The GraphQL schema',
    'Made of the schema by `npm run print-schema -- --write`; do not edit. The schema itself is [`schema.graphql`](../schema.graphql), what has changed in it [schema-changes.md](schema-changes.md); [queries.md](queries.md) asks what people ask, with true answers.',
    [
      ...shown.map(
        ([use, members]) =>
          `- **${use}**: ${members.map(({ field: { name } }) => `[${name}](#${name.toLowerCase()})`).join(', ')}`,
      ),
      '- [Limits and errors](#limits-and-errors), [asking over GET](#asking-over-get), [types](#types)',
    ].join('\n'),
    limitsText,
    getText,
    ...shown.map(
      ([use, members]) =>
        `## ${use}\n\n${members.map(({ operation, field }) => rootField(operation, field, questions)).join('\n\n')}`,
    ),
    '## Types',
    ...typeList(schema, roots),
  ].join('\n\n')}\n`;
}

const limitsText = `## Limits and errors

A query may have ${limits.depth} levels, ${limits.rootFields} root fields, ${limits.aliases} aliases and ${limits.tokens} tokens, and may read about ${mostEstimatedRows} rows; a page has 200 entries at most. With the
header \`x-explain: 1\` an answer tells in \`extensions.cost\` what it was estimated at and, outside production, in \`extensions.explain\` how it was made.

\`extensions.code\` of an error is one of GraphQL's own (\`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`) or of ${errorCodes.map((code) => `\`${code}\``).join(', ')}; \`extensions.argument\` names the argument that it is about.`;

const getText = `## Asking over GET

What many ask can be asked over GET, so that browsers and a CDN keep the answer: \`/graphql?query=…&variables=…\` or, shorter and always the same, by the
SHA-256 of the query's text (Apollo's persisted queries; JSON in an address is percent-encoded):

\`\`\`
GET /graphql?extensions={"persistedQuery":{"version":1,"sha256Hash":"…"}}&variables={"name":"Tencent"}
\`\`\`

The server knows every query that it has answered since it started, however it came. A hash that it does not know is answered with
\`PERSISTED_QUERY_NOT_FOUND\`; ask once more with \`query=\` beside it. From the second time on an answer comes with an \`etag\` and
\`cache-control: public, max-age=0, must-revalidate\`: whoever keeps it asks with \`if-none-match\` and gets 304 for as long as the graph says the same. The
setting \`ANSWER_MAX_AGE\` lets them give it again for so many seconds without asking. An answer with an error is never kept (\`no-store\`), and a
mutation is never answered over GET. [examples/curl.sh](../examples/curl.sh) does all of it.`;

function rootField(operation: string, field: RootField, questions: readonly AnsweredQuestion[]): string {
  const { text, example } = partsOf(field.description);
  const asked = questions.filter(({ fields }) => fields.includes(field.name));
  return [
    `### ${field.name}`,
    `${text}\n\nGives ${typeLink(field.type)}.`,
    ...(field.args.length > 0 ? [table('argument', [...field.args].sort(byName))] : []),
    `\`\`\`graphql\n${print(parse(`${operation === 'query' ? '' : `${operation} `}{ ${example} }`))}\n\`\`\``,
    ...(asked.length > 0
      ? [
          `With its answer: ${asked.map(({ title, anchor }) => `[${title}](queries.md#${anchor})`).join(', ')}`,
        ]
      : []),
  ].join('\n\n');
}
