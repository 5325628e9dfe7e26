// `diff MONTH MONTH`: what is new, told again or changed from one report of the graph to another, as lines or as JSON.

import type { Graph } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { readReportChanges } from '../load/report-changes.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { diffLines } from './diff-lines.js';

export interface DiffedReport {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly month: string;
}

const usage = 'diff needs two months: npm run diff -- 2019-03 2019-04 [--publisher NAME] [--json]';

/** 0: printed. Throws BAD_USER_INPUT for a wrong call, NOT_FOUND for a month without a report, AMBIGUOUS_NAME for one with several. */
export async function runDiff(args: readonly string[], io: CommandIo): Promise<number> {
  const { months, publisher, json } = parse(args);
  return withConfiguredGraph(io, async (graph) => {
    const reports = await reportsOf(graph);
    const [from, to] = months.map((month) => pick(reports, month, publisher)) as [DiffedReport, DiffedReport];
    const changes = await readReportChanges(graph.read, from.id, to.id);
    if (json) io.out(JSON.stringify({ from, to, ...changes }, null, 2));
    else for (const line of diffLines(from, to, changes)) io.out(line);
    return 0;
  });
}

function parse(args: readonly string[]) {
  const rest = args.filter((arg) => arg !== '--json');
  const at = rest.indexOf('--publisher');
  const publisher = at < 0 ? undefined : rest[at + 1];
  const months = at < 0 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
  if (
    months.length !== 2 ||
    (at >= 0 && publisher === undefined) ||
    !months.every((month) => /^\d{4}-\d{2}$/.test(month))
  ) {
    throw new ProductError('BAD_USER_INPUT', usage);
  }
  return { months, publisher, json: rest.length < args.length };
}

const reportsOf = async (graph: Graph) =>
  (await graph.read(statementOf('read-reports'))) as unknown as DiffedReport[];

/** `publisher` chooses where a month has several reports, and only there: two months may have one publisher each. */
function pick(reports: readonly DiffedReport[], month: string, publisher: string | undefined): DiffedReport {
  const ofMonth = reports.filter((report) => report.month === month);
  const found =
    ofMonth.length > 1 && publisher !== undefined
      ? ofMonth.filter((report) => report.publisher === publisher)
      : ofMonth;
  const [only, ...more] = found;
  if (only && more.length === 0) return only;
  if (ofMonth.length === 0) {
    const there = [...new Set(reports.map((report) => report.month))].join(', ') || 'none';
    throw new ProductError('NOT_FOUND', `No report of ${month} is in the graph; its months: ${there}.`);
  }
  const names = ofMonth.map((report) => report.publisher).join(', ');
  throw new ProductError(
    'AMBIGUOUS_NAME',
    `${ofMonth.length} reports of ${month} are in the graph; choose with --publisher one of: ${names}`,
    { candidates: ofMonth },
  );
}
