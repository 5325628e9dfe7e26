// The types of the schema as docs/schema.md shows them: each under a heading of its own, types in tables linked to theirs.

import {
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';

/** What a field, an argument and an input field have in common, and what some of them have. */
interface Described {
  readonly name: string;
  readonly type: GraphQLType;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
  readonly defaultValue?: unknown;
  readonly args?: readonly GraphQLArgument[];
}

export const byName = (a: { readonly name: string }, b: { readonly name: string }) =>
  a.name < b.name ? -1 : 1;

/** A description ends with its example: “The kind. Example: `DRAFT`”. */
export function partsOf(description: string | null | undefined): { text: string; example: string } {
  const [text = '', example = ''] = (description ?? '').split(' Example: ');
  return { text, example: example.replace(/^`|`$/g, '') };
}

/** The types but for the roots and GraphQL's own, pages of lists as one. */
export function typeList(schema: GraphQLSchema, roots: readonly GraphQLNamedType[]): string[] {
  const types = Object.values(schema.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type) && !roots.includes(type))
    .sort(byName);
  const isPart = ({ name }: GraphQLNamedType) => /.(Connection|Edge)$/.test(name);
  const pages = types.filter(isPart);
  const whole = types.filter((type) => !isPart(type));
  return [
    [...new Set(whole.map(kindOf))]
      .sort()
      .map(
        (kind) =>
          `- ${kind}: ${whole
            .filter((type) => kindOf(type) === kind)
            .map(link)
            .join(', ')}`,
      )
      .join('\n'),
    ...whole.map(typeText),
    ...(pages.length > 0 ? [pagesText(pages)] : []),
  ];
}

const kindOf = (type: GraphQLNamedType): string =>
  isScalarType(type)
    ? 'scalar'
    : isUnionType(type)
      ? 'union'
      : isEnumType(type)
        ? 'enum'
        : isInputObjectType(type)
          ? 'input'
          : isInterfaceType(type)
            ? 'interface'
            : 'type';

const headingOf = (type: GraphQLNamedType) => `${kindOf(type)} ${type.name}`;
const anchorOf = (type: GraphQLNamedType) =>
  /.(Connection|Edge)$/.test(type.name) ? 'pages' : headingOf(type).toLowerCase().replace(' ', '-');
const link = (type: GraphQLNamedType) => `[${type.name}](#${anchorOf(type)})`;

export function typeLink(type: GraphQLType): string {
  const named = getNamedType(type);
  return isSpecifiedScalarType(named) ? `\`${type}\`` : `[\`${type}\`](#${anchorOf(named)})`;
}

/** A cell of a table is one line; a bar would end it. */
const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');
const code = (text: string) => (text === '' ? '' : `\`${cell(text)}\``);

export function table(title: string, members: readonly Described[]): string {
  const rows = members.map((member) => {
    const { text, example } = partsOf(member.description);
    const old = member.deprecationReason ? `**Deprecated:** ${member.deprecationReason} ` : '';
    const standard =
      member.defaultValue === undefined ? '' : ` Default: \`${JSON.stringify(member.defaultValue)}\`.`;
    const args = [...(member.args ?? [])].sort(byName).map(({ name }) => name);
    const name = args.length > 0 ? `${member.name}(${args.join(', ')})` : member.name;
    return `| \`${name}\` | ${typeLink(member.type)} | ${cell(`${old}${text}${standard}`)} | ${code(example)} |`;
  });
  return [`| ${title} | type | meaning | example |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function typeText(type: GraphQLNamedType): string {
  const { text, example } = partsOf(type.description);
  const title = `### ${headingOf(type)}\n\n${text}`;
  if (isEnumType(type)) {
    const rows = type.getValues().map((value) => {
      const old = value.deprecationReason ? `**Deprecated:** ${value.deprecationReason} ` : '';
      return `| \`${value.name}\` | ${cell(`${old}${value.description ?? ''}`)} |`;
    });
    return `${title}\n\n${['| value | meaning |', '| --- | --- |', ...rows].join('\n')}`;
  }
  const shown = `${title}\n\n\`\`\`graphql\n${example}\n\`\`\``;
  if (isUnionType(type)) return `${shown}\n\nOne of ${type.getTypes().map(link).join(', ')}.`;
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return shown;
  const fields: readonly Described[] = Object.values(type.getFields());
  return `${shown}\n\n${table('field', [...fields].sort(byName))}`;
}

/** All connections have the same fields, and so have all edges. */
function pagesText(pages: readonly GraphQLNamedType[]): string {
  const names = (ending: string) =>
    pages
      .map(({ name }) => name)
      .filter((name) => name.endsWith(ending))
      .map((name) => `\`${name}\``)
      .join(', ');
  return `### Pages

A list that can be long is a Relay connection: ask \`first: 20\`, then \`first: 20, after: \` and the \`endCursor\` of the page before, while \`hasNextPage\`; backwards
with \`last\` and \`before\`. A cursor holds its place while reports are imported.

\`\`\`graphql
{ policies(first: 20) { totalCount nodes { title } edges { cursor node { title } } pageInfo { hasNextPage endCursor } } }
\`\`\`

\`totalCount\` is counted only when asked for; \`nodes\` is the page without cursors, \`edges\` the page with them. Connections: ${names('Connection')}. Edges: ${names('Edge')}.`;
}
