// The schema → docs/schema.md: every root field and type with its fields, arguments and what they mean. Pure; sorted by name, so that
// a change of the code's order is no change of the file.

import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import { errorCodes } from '../model/errors.js';
import { mostEstimatedRows } from './executor.js';
import { limits } from './limits.js';

const byName = (a: { readonly name: string }, b: { readonly name: string }) => (a.name < b.name ? -1 : 1);
/** A cell of a table is one line; a bar would end it. */
const cell = (text: string | null | undefined) => (text ?? '').replaceAll('\n', ' ').replaceAll('|', '\\|');

export function printSchemaDocs(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
    (type) => type != null,
  );
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .filter((type) => !roots.some((root) => root === type))
    .sort(byName);
  return `${[
    '# The GraphQL schema',
    'Made of the schema by `npm run print-schema -- --write`; do not edit. The schema itself is `schema.graphql`.',
    limitsText,
    ...roots.map(
      (root) =>
        `## ${root.name}\n\n${Object.values(root.getFields()).sort(byName).map(rootField).join('\n\n')}`,
    ),
    '## Types',
    ...types.map(typeText),
  ].join('\n\n')}\n`;
}

const limitsText = `## Limits and errors

A query may have ${limits.depth} levels, ${limits.rootFields} root fields, ${limits.aliases} aliases and ${limits.tokens} tokens, and may read about ${mostEstimatedRows} rows; a page has 200 entries at most. With the
header \`x-explain: 1\` an answer tells in \`extensions.cost\` what it was estimated at and, outside production, in \`extensions.explain\` how it was made.

\`extensions.code\` of an error is one of GraphQL's own (\`GRAPHQL_PARSE_FAILED\`, \`GRAPHQL_VALIDATION_FAILED\`) or of ${errorCodes.map((code) => `\`${code}\``).join(', ')}; \`extensions.argument\` names the argument that it is about.`;

function rootField(field: GraphQLField<unknown, unknown>): string {
  const { text, example } = parted(field.description);
  return [
    `### ${field.name}: \`${field.type}\``,
    text,
    ...(field.args.length > 0 ? [argumentTable(field.args)] : []),
    ...(example ? [`\`\`\`graphql\n${example}\n\`\`\``] : []),
  ].join('\n\n');
}

/** An example is the code at the end of a description, after “Example:”. */
function parted(description: string | null | undefined): { text: string; example: string | undefined } {
  const [text = '', example] = (description ?? '').split(/ Example: /);
  return { text, example: example && `{ ${example.replace(/^`|`$/g, '')} }` };
}

function argumentTable(args: readonly GraphQLArgument[]): string {
  const rows = [...args].sort(byName).map(({ name, type, defaultValue, description }) => {
    const standard = defaultValue === undefined ? '' : `\`${JSON.stringify(defaultValue)}\``;
    return `| \`${name}\` | \`${type}\` | ${standard} | ${cell(description)} |`;
  });
  return ['| argument | type | default | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function typeText(type: GraphQLNamedType): string {
  const title = `### ${type.name}\n\n${type.description ?? ''}`;
  if (isScalarType(type)) return title;
  if (isUnionType(type))
    return `${title}\n\nOne of ${type
      .getTypes()
      .map(({ name }) => name)
      .join(', ')}.`;
  if (isEnumType(type)) {
    const rows = type.getValues().map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`);
    return `${title}\n\n${['| value | meaning |', '| --- | --- |', ...rows].join('\n')}`;
  }
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return title;
  const rows = Object.values(type.getFields())
    .sort(byName)
    .map((field) => {
      const args =
        'args' in field && field.args.length > 0
          ? `(${[...field.args]
              .sort(byName)
              .map(({ name }) => name)
              .join(', ')})`
          : '';
      const old = field.deprecationReason ? `Deprecated: ${field.deprecationReason} ` : '';
      return `| \`${field.name}${args}\` | \`${field.type}\` | ${old}${cell(field.description)} |`;
    });
  return `${title}\n\n${['| field | type | meaning |', '| --- | --- | --- |', ...rows].join('\n')}`;
}
