// The corpus of GraphQL → Cypher: each file of corpus/ is one case with its query, its variables and, side by side, the whole
// statements and parameters that they become. `UPDATE=1` rewrites the expectations, to be read before they are committed.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, parse, validate } from 'graphql';
import { compileOperation } from '../../src/compile/compile-operation.js';

const folder = new URL('./corpus/', import.meta.url);

export interface CorpusCase {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  /** What is written down: one block a root field. */
  readonly expected: readonly { readonly cypher: string; readonly parameters: unknown }[];
}

const blocks = (text: string, language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\`$`, 'gm'))].map(
    (match) => match[1]!,
  );

export function readCorpus(): CorpusCase[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      const [variables = '{}'] = blocks(text, 'json variables');
      const parameters = blocks(text, 'json parameters');
      return {
        name: file.replace(/\.md$/, ''),
        title: /^# (.+)$/m.exec(text)?.[1] ?? file,
        query: blocks(text, 'graphql')[0]!,
        variables: JSON.parse(variables) as Record<string, unknown>,
        expected: blocks(text, 'cypher').map((cypher, index) => ({
          cypher,
          parameters: JSON.parse(parameters[index] ?? '{}'),
        })),
      };
    });
}

export function compileCase(
  schema: GraphQLSchema,
  { query, variables }: Pick<CorpusCase, 'query' | 'variables'>,
) {
  const document: DocumentNode = parse(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`the case's query is not valid: ${errors.map(String).join('; ')}`);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const coerced = getVariableValues(
    schema,
    (operation as never as { variableDefinitions: [] }).variableDefinitions,
    variables,
  );
  if (coerced.errors) throw new Error(String(coerced.errors[0]));
  const plan = compileOperation(schema, document, null, coerced.coerced);
  return plan.statements.map(({ text, parameters }) => ({
    cypher: text,
    parameters: Object.fromEntries(
      Object.entries(parameters).map(([name, read]) => [name, read(coerced.coerced)]),
    ),
  }));
}

export function rewriteCase(found: CorpusCase, compiled: ReturnType<typeof compileCase>): void {
  const variables = Object.keys(found.variables).length
    ? `\n\`\`\`json variables\n${JSON.stringify(found.variables)}\n\`\`\`\n`
    : '';
  const statements = compiled
    .map(
      ({ cypher, parameters }) =>
        `\n\`\`\`cypher\n${cypher}\n\`\`\`\n\n\`\`\`json parameters\n${JSON.stringify(parameters)}\n\`\`\`\n`,
    )
    .join('');
  const text = `# ${found.title}\n\n\`\`\`graphql\n${found.query}\n\`\`\`\n${variables}${statements}`;
  writeFileSync(new URL(`${found.name}.md`, folder), text);
}
