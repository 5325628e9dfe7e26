// `import [--again | --bulk] FILE…`: reads files and loads those that are reports, the next ones being read while the server takes
// those before; a report is in as a whole or not at all. A file that is no report does not keep the others out, and nothing of it is
// written. Folders and patterns stand for the files in them.

import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { importBulk } from './import-bulk.js';
import { importFiles } from './import-files.js';
import { totalLine } from './import-lines.js';
import { readReportFiles } from './read-report-files.js';
import { reportPaths } from './report-paths.js';
import { openReportReader, type ReportReader } from './report-reader.js';

/** 0: all are in. 3: some file is no report, or cannot be read; the others are in. Throws what the graph throws. */
export async function runImport(
  args: readonly string[],
  io: CommandIo,
  given?: ReportReader,
): Promise<number> {
  const [again, bulk] = ['--again', '--bulk'].map((option) => args.includes(option));
  const words = args.filter((arg) => arg !== '--again' && arg !== '--bulk');
  const option = words.find((arg) => arg.startsWith('-'));
  if (words.length === 0 || option !== undefined) {
    throw new ProductError(
      'BAD_USER_INPUT',
      option === undefined
        ? 'import needs at least one file or folder: npm run import -- [--again | --bulk] FILE…'
        : `import has no option “${option}”; write ./${option} for a file of that name.`,
    );
  }
  const paths = await reportPaths(words);
  const reader = given ?? (await openReportReader());
  if (bulk) {
    const { files, reports } = await importBulk(paths, io, reader);
    io.out(`${paths.length} files: ${reports} reports loaded, ${paths.length - files} failed`);
    return files === paths.length ? 0 : 3;
  }
  const files = readReportFiles(paths, io, reader);
  const first = await files.next();
  const states = first.done
    ? []
    : await withConfiguredGraph(io, (graph) =>
        importFiles(startingWith(first.value, files), graph, io, reader, again),
      );
  const failed = paths.length - states.length;
  io.out(totalLine(states, failed));
  return failed === 0 ? 0 : 3;
}

async function* startingWith<T>(first: T, others: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* others;
}
