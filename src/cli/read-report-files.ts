// Paths in, the facts of those files that are reports out, one after another; of the others it is told why not.

import { ProductError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import type { CommandIo } from './command-io.js';
import { readBytes } from './extract-command.js';
import type { ReportReader } from './report-reader.js';

export interface ReadFile {
  readonly path: string;
  readonly facts: Facts;
}

/** So many files are read before anyone wonders how far it is. */
const fewFiles = 3;

/** Tells of every `each`th file that it is being read. */
export async function* readReportFiles(
  paths: readonly string[],
  io: CommandIo,
  reader: ReportReader,
  each = 1,
): AsyncGenerator<ReadFile> {
  for (const [place, path] of paths.entries()) {
    io.stopSignal().throwIfAborted();
    if (paths.length > fewFiles && place % each === 0) {
      io.err(`Reading ${place + 1} of ${paths.length}: ${path}`);
    }
    try {
      const bytes = await readBytes(path);
      yield { path, facts: await reader.readFacts({ name: path, bytes }) };
    } catch (error) {
      if (!(error instanceof ProductError && error.code === 'REPORT_UNREADABLE')) throw error;
      io.err(error.message);
    }
  }
}
