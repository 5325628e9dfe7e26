// The reports of seed/reports/ that are not in yet, told by their bytes and by the version of rules and gazetteers that read
// them: at every start but the first, and the first after a change of these, nothing is parsed and nothing written.

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Graph } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { loadFacts } from '../load/load-facts.js';
import type { CommandIo } from './command-io.js';
import { summaryLine, warningLines } from './import-lines.js';
import { warnOfIdleCorrections } from './prepare-for-reports.js';
import type { ReportReader } from './report-reader.js';

/** The same two steps up from src/cli/ and from the compiled dist/cli/. */
const seedFolder = new URL('../../seed/reports/', import.meta.url);

/**
 * Into a prepared graph, in order of file names. Gives the number of reports that were loaded. A seed file that is no report
 * is a fault of the product and throws.
 */
export async function importSeed(
  graph: Graph,
  io: Pick<CommandIo, 'err' | 'stopSignal'>,
  reader: ReportReader,
  folder: URL = seedFolder,
): Promise<number> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const rows = await graph.read(statementOf('read-report-hashes'));
  const known = new Map(rows.map((row) => [row.sha256, row.readBy]));
  const { version } = reader;
  const options = version === undefined ? {} : { readBy: version };
  let loaded = 0;
  for (const name of names) {
    io.stopSignal().throwIfAborted();
    const bytes = await readFile(new URL(name, folder));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (known.has(sha256) && (version === undefined || known.get(sha256) === version)) continue;
    const path = `seed/reports/${name}`;
    io.err(`Importing ${path} …`);
    const facts = await reader.readFacts({ name: path, bytes });
    const summary = await loadFacts(facts, graph, reader.gazetteer, options);
    for (const line of warningLines(path, summary.warnings)) io.err(line);
    io.err(summaryLine(path, facts.report, summary));
    loaded += 1;
  }
  await warnOfIdleCorrections(graph, io);
  return loaded;
}
