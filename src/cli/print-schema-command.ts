// `print-schema`: the GraphQL schema on stdout; with `--write`, into schema.graphql, and its description into docs/schema.md.

import { mkdir, writeFile } from 'node:fs/promises';
import { buildPublicSchema, printPublicSchema } from '../api/schema.js';
import { printSchemaDocs } from '../api/schema-docs.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';

/** The same two steps up from src/cli/ and from the compiled dist/cli/. */
const repository = new URL('../../', import.meta.url);

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
  await mkdir(new URL('docs/', repository), { recursive: true });
  await writeFile(new URL('schema.graphql', repository), printPublicSchema(schema));
  await writeFile(new URL('docs/schema.md', repository), printSchemaDocs(schema));
  io.out('schema.graphql and docs/schema.md written.');
  return 0;
}
