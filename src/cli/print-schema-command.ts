// `print-schema`: the GraphQL schema on stdout; with `--write`, into schema.graphql, its description into docs/schema.md, and what has
// changed since the release into docs/schema-changes.md.

import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { buildPublicSchema, printPublicSchema } from '../api/schema.js';
import { printSchemaDocs } from '../api/schema-docs.js';
import { ProductError } from '../model/errors.js';
import { parseQuestions } from './answered-questions.js';
import type { CommandIo } from './command-io.js';
import { compareSchemas, unexplained, withChanges } from './schema-changes.js';

/** The same two steps up from src/cli/ and from the compiled dist/cli/. */
const repository = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, repository), 'utf8');

/** 1: a change breaks clients, and docs/schema-changes.md does not say what they are to do. */
export async function runPrintSchema(args: readonly string[], io: Pick<CommandIo, 'out'>): Promise<number> {
  const [option, ...more] = args;
  if (more.length > 0 || (option !== undefined && option !== '--write')) {
    throw new ProductError('BAD_USER_INPUT', 'print-schema takes no arguments but --write.');
  }
  const schema = buildPublicSchema();
  if (option === undefined) {
    io.out(printPublicSchema(schema).trimEnd());
    return 0;
  }
  const { files, breaking } = await schemaFiles(schema);
  for (const [path, text] of Object.entries(files)) await writeFile(new URL(path, repository), text);
  io.out(`${Object.keys(files).join(', ')} written.`);
  for (const message of breaking)
    io.out(`Breaks clients: write into docs/schema-changes.md, under Breaking: - ${message}: WHAT TO DO`);
  return breaking.length > 0 ? 1 : 0;
}

/** The files that follow from the schema, and the changes that a person has to write about. */
export async function schemaFiles(schema: GraphQLSchema) {
  const released = buildSchema(await read('docs/schema-released.graphql'));
  // Compared as they are printed: the order of declarations says nothing.
  const changes = await compareSchemas(released, buildSchema(printPublicSchema(schema)));
  const changelog = await read('docs/schema-changes.md');
  return {
    files: {
      'schema.graphql': printPublicSchema(schema),
      'docs/schema.md': printSchemaDocs(schema, parseQuestions(await read('docs/queries.md'))),
      'docs/schema-changes.md': withChanges(changelog, changes),
    },
    breaking: unexplained(changelog, changes),
  };
}
