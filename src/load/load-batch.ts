// Some reports into the graph in one transaction: all of them, or nothing.

import { isDeepStrictEqual } from 'node:util';
import type { Graph, GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { addCounts, type Counts } from './claim-ledger.js';
import type { Correction } from './correction.js';
import { indexCorrections } from './correction-index.js';
import { factsToClaims } from './facts-to-claims.js';
import type { LoadOptions, LoadSummary } from './load-summary.js';
import { type PreparedReport, sizeOf } from './prepare-report.js';
import { readCorrections } from './read-corrections.js';
import { replaceReports } from './replace-reports.js';
import { takeTurn } from './take-turn.js';
import { writeAdditions } from './write-additions.js';

export interface Loading {
  readonly graph: Graph;
  readonly gazetteer: Gazetteer;
  readonly options: LoadOptions;
  /** Those that the reports were prepared under. */
  readonly corrections: readonly Correction[];
}

/** A report may be among them once. What corrections add when the reports are in is counted with the last one. */
export async function loadBatch(
  reports: readonly PreparedReport[],
  loading: Loading,
): Promise<LoadSummary[]> {
  const { graph, options } = loading;
  // Most files of a second run are in: nobody need take turns for these.
  const seen = await isIn(graph.read, reports, options);
  const asked = reports.filter((report) => !seen(report));
  const loaded = new Map<PreparedReport, LoadSummary>();
  if (asked.length > 0) {
    const summaries = await graph.inTransaction((transaction) => loadAll(transaction, asked, loading));
    for (const [place, report] of asked.entries()) loaded.set(report, summaries[place] as LoadSummary);
  }
  return reports.map((report) => loaded.get(report) ?? unchanged(report));
}

async function loadAll(
  transaction: GraphTransaction,
  asked: readonly PreparedReport[],
  { gazetteer, options, corrections }: Loading,
): Promise<LoadSummary[]> {
  // Sent at once; the server has the lock before it reads.
  const [, held, known] = await Promise.all([
    takeTurn(transaction),
    readCorrections(transaction.run),
    readKnown(transaction.run, asked),
  ]);
  // Another import, or this one before a lost connection, may have been quicker.
  const reports = asked.filter((report) => !isSame(report, known, options));
  const index = indexCorrections(held);
  const isCurrent = isDeepStrictEqual(held, corrections);
  const readings = reports.map((report) => ({
    claims: isCurrent ? report.claims : factsToClaims(report.facts, gazetteer, index),
    factsGzip: report.factsGzip,
    readBy: options.readBy ?? null,
    isNew: !known.has(report.claims.report.id),
  }));
  const counts = readings.length === 0 ? [] : await replaceReports(transaction, readings);
  const last = counts.at(-1);
  if (last && index.additions.length > 0) {
    counts[counts.length - 1] = addCounts(last, await writeAdditions(transaction, index, 'now alone'));
  }
  return asked.map((report) => {
    const place = reports.indexOf(report);
    return place < 0
      ? unchanged(report)
      : summaryOf(report, readings[place]?.isNew === true, counts[place] as Counts);
  });
}

/** Files that are in already, by report. */
type Known = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

async function readKnown(run: GraphTransaction['run'], reports: readonly PreparedReport[]): Promise<Known> {
  const ids = reports.map(({ claims }) => claims.report.id);
  return new Map((await run(statementOf('read-known-reports'), { ids })).map((row) => [String(row.id), row]));
}

async function isIn(run: GraphTransaction['run'], reports: readonly PreparedReport[], options: LoadOptions) {
  const known = await readKnown(run, reports);
  return (report: PreparedReport) => isSame(report, known, options);
}

function isSame(
  { claims, facts }: PreparedReport,
  known: Known,
  { again = false, readBy }: LoadOptions,
): boolean {
  const row = known.get(claims.report.id);
  return !again && row?.sha256 === facts.sha256 && (readBy === undefined || row.readBy === readBy);
}

const warningsOf = ({ facts, claims }: PreparedReport) => [...facts.warnings, ...claims.warnings];

const unchanged = (report: PreparedReport): LoadSummary => ({
  reportId: report.claims.report.id,
  state: 'UNCHANGED',
  created: 0,
  updated: 0,
  deleted: 0,
  unchanged: sizeOf(report.claims),
  warnings: warningsOf(report),
});

/** The report's own node is counted too. */
function summaryOf(report: PreparedReport, isNew: boolean, counts: Counts): LoadSummary {
  const shared = { reportId: report.claims.report.id, warnings: warningsOf(report) };
  return isNew
    ? { ...shared, state: 'CREATED', ...counts, created: counts.created + 1 }
    : { ...shared, state: 'UPDATED', ...counts, updated: counts.updated + 1 };
}
