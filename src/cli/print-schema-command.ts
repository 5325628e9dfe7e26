// `print-schema`: the GraphQL schema on stdout, as schema.graphql has it.

import { buildPublicSchema, printPublicSchema } from '../api/schema.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';

export async function runPrintSchema(args: readonly string[], io: Pick<CommandIo, 'out'>): Promise<number> {
  if (args.length > 0) throw new ProductError('BAD_USER_INPUT', 'print-schema takes no arguments.');
  io.out(printPublicSchema(buildPublicSchema()).trimEnd());
  return 0;
}
