// `extract FILE`: the report's facts as one JSON document on stdout, its flaws as `file:line: CODE message` on stderr. Needs no database.

import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ProductError } from '../model/errors.js';
import { Facts } from '../model/facts.js';
import type { CommandIo } from './command-io.js';
import { readReport } from './read-facts.js';
import { readGazetteer } from './read-gazetteer.js';

/** 0: printed. Throws BAD_USER_INPUT for a wrong call, REPORT_UNREADABLE for a file that cannot be read or is no report. */
export async function runExtract(
  args: readonly string[],
  io: Pick<CommandIo, 'out' | 'err'>,
): Promise<number> {
  const [path, ...more] = args;
  if (path === undefined || more.length > 0 || path.startsWith('-')) {
    throw new ProductError('BAD_USER_INPUT', 'extract needs one file: npm run --silent extract -- FILE');
  }
  const bytes = await readBytes(path);
  const facts = await readReport({ name: path, bytes }, await readGazetteer());
  for (const { line, code, message } of facts.warnings) io.err(`${path}:${line ?? 1}: ${code} ${message}`);
  io.out(JSON.stringify(checked(facts), null, 2));
  return 0;
}

/** The file's bytes; a file that cannot be opened is a report that cannot be read. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ProductError('REPORT_UNREADABLE', `${path} cannot be read: ${reason}`, { path }, { cause });
  }
}

/** Every document that is printed fits its schema; one that does not is our fault, not the caller's. */
export function checked(facts: Facts): Facts {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(Facts);
  if (validate(facts)) return facts;
  const [first] = validate.errors ?? [];
  throw new Error(`the facts do not fit their schema: ${first?.instancePath} ${first?.message}`);
}
