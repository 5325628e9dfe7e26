// The released schema and today's in, what differs out; and docs/schema-changes.md, which has a line for each difference. Lines of what
// breaks nobody are written here. What breaks a client is written by a person, who says what the client is to do:
// “- Field 'x' was removed from object type 'Y': ask z instead.”

import type { GraphQLSchema } from 'graphql';

export interface SchemaChange {
  /** What differs, as graphql-inspector says it: “Field 'x' was added to object type 'Y'”. */
  readonly message: string;
  /** DANGEROUS: a client that takes an enum or a union as closed, or relies on a default, may stumble. */
  readonly level: 'BREAKING' | 'DANGEROUS' | 'NON_BREAKING';
}

/** Descriptions, and the directive behind a deprecation, which is told of as such. */
const notOfTheContract = /DESCRIPTION|DIRECTIVE_USAGE/;
/** What is new is told of once, not also each part of it. */
const isWhole = /^(TYPE|FIELD)_ADDED$/;

/** Sorted by what they touch. The comparison is a tool of development: loaded when asked for. */
export async function compareSchemas(
  released: GraphQLSchema,
  current: GraphQLSchema,
): Promise<readonly SchemaChange[]> {
  const { diff } = await import('@graphql-inspector/core');
  const changes = await diff(released, current);
  const added = new Set(changes.filter(({ type }) => isWhole.test(type)).map(({ path }) => path));
  const isInside = (path = '') =>
    path.split('.').some((_, index, parts) => index > 0 && added.has(parts.slice(0, index).join('.')));
  return changes
    .filter(({ type, path }) => !notOfTheContract.test(type) && !isInside(path))
    .sort((a, b) => ((a.path ?? '') < (b.path ?? '') ? -1 : 1))
    .map(({ message, criticality: { level } }) => ({ message, level: level as SchemaChange['level'] }));
}

const headings = { BREAKING: '### Breaking', DANGEROUS: '### Look twice', NON_BREAKING: '### New' } as const;
const levels = Object.keys(headings) as readonly SchemaChange['level'][];
const newest = '## Unreleased';

/** The changelog with exactly today's changes under “Unreleased”; a breaking one keeps what its author wrote, and is left out until then. */
export function withChanges(changelog: string, changes: readonly SchemaChange[]): string {
  const { before, lines, after } = partsOf(changelog);
  const sections = levels.flatMap((level) => {
    const entries = changes
      .filter((change) => change.level === level)
      .flatMap(
        (change) =>
          lines.find((line) => isAbout(line, change)) ?? (needsWords(change) ? [] : [`- ${change.message}`]),
      );
    return entries.length > 0 ? [`${headings[level]}\n\n${entries.join('\n')}`] : [];
  });
  return `${[before.trimEnd(), newest, ...(sections.length > 0 ? sections : ['Nothing.']), after.trim()].filter((part) => part !== '').join('\n\n')}\n`;
}

/** The breaking changes of which the changelog does not say what a client is to do. */
export const unexplained = (changelog: string, changes: readonly SchemaChange[]): readonly string[] => {
  const { lines } = partsOf(changelog);
  return changes
    .filter((change) => needsWords(change) && !lines.some((line) => isAbout(line, change)))
    .map(({ message }) => message);
};

const needsWords = ({ level }: SchemaChange) => level === 'BREAKING';

/** A line of a change is its message alone or, where words are needed, the message, a colon and the words. */
const isAbout = (line: string, change: SchemaChange) =>
  line.startsWith(`- ${change.message}: `) || (!needsWords(change) && line === `- ${change.message}`);

function partsOf(changelog: string) {
  const [before = '', rest = ''] = changelog.split(`\n${newest}\n`);
  const [section = '', ...released] = rest.split(/^(?=## )/m);
  return {
    before,
    lines: section.split('\n').filter((line) => line.startsWith('- ')),
    after: released.join(''),
  };
}
