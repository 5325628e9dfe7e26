// Many reports in, the graph changed by a few transactions, each of some reports: a report is in as a whole or not at all. While the
// server takes one batch, the next is read and planned, so that neither waits for the other.

import type { Graph } from '../graph/graph.js';
import { ProductError } from '../model/errors.js';
import type { Facts } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { indexCorrections } from './correction-index.js';
import { loadBatch } from './load-batch.js';
import type { LoadOptions, LoadSummary } from './load-summary.js';
import { type PreparedReport, prepareReport, sizeOf } from './prepare-report.js';
import { readCorrections } from './read-corrections.js';

/** Some fifteen reports: more gain nothing and keep other imports waiting. */
const fullBatch = 20_000;

export interface LoadedReport<T> {
  /** What was handed in. */
  readonly file: T;
  readonly summary: LoadSummary;
}

interface Waiting<T> {
  readonly file: T;
  readonly report: PreparedReport;
}

/**
 * As `loadFacts` for one report after another, in their order; of files that are one report the last one stays. Where a batch fails,
 * its reports are taken one by one: those before the one that fails are in.
 */
export async function* loadReports<T extends { readonly facts: Facts }>(
  files: Iterable<T> | AsyncIterable<T>,
  graph: Graph,
  gazetteer: Gazetteer,
  options: LoadOptions = {},
): AsyncGenerator<LoadedReport<T>> {
  const corrections = await readCorrections(graph.read);
  const index = indexCorrections(corrections);
  const write = (reports: readonly PreparedReport[]) =>
    loadBatch(reports, { graph, gazetteer, options, corrections });

  async function* prepared(): AsyncGenerator<Waiting<T>> {
    for await (const file of files) yield { file, report: await prepareReport(file.facts, gazetteer, index) };
  }

  async function* written(batch: readonly Waiting<T>[], writing: Promise<LoadSummary[]>) {
    const summaries = await writing.catch((error: unknown) => {
      if (batch.length === 1 || !isOfTheReport(error)) throw error;
      return null;
    });
    for (const [place, { file, report }] of batch.entries()) {
      yield { file, summary: summaries?.[place] ?? ((await write([report]))[0] as LoadSummary) };
    }
  }

  let before: readonly [readonly Waiting<T>[], Promise<LoadSummary[]>] | undefined;
  try {
    for await (const next of batches(prepared(), options.batch ?? fullBatch)) {
      if (before) yield* written(...before);
      before = undefined;
      if ('failure' in next) throw next.failure;
      const writing = write(next.batch.map(({ report }) => report));
      // Whoever waits for it is told; until then a failure is nobody's surprise.
      writing.catch(() => undefined);
      before = [next.batch, writing];
    }
    if (before) yield* written(...before);
  } finally {
    // Where the caller wants no more, the graph is still his to close after this.
    await before?.[1].catch(() => undefined);
  }
}

/** Not where the database is gone: then the next report would fail as well. */
const isOfTheReport = (error: unknown) => error instanceof ProductError && error.code !== 'GRAPH_UNAVAILABLE';

/** A report is in a batch once: the second of two files replaces what the first one says. What comes before a failure is handed on. */
async function* batches<T>(
  reports: AsyncIterable<Waiting<T>>,
  full: number,
): AsyncGenerator<{ readonly batch: readonly Waiting<T>[] } | { readonly failure: unknown }> {
  let batch: Waiting<T>[] = [];
  let size = 0;
  let failed: { readonly failure: unknown } | undefined;
  try {
    for await (const waiting of reports) {
      const { claims } = waiting.report;
      if (size >= full || batch.some(({ report }) => report.claims.report.id === claims.report.id)) {
        yield { batch };
        batch = [];
        size = 0;
      }
      batch.push(waiting);
      size += sizeOf(claims);
    }
  } catch (failure) {
    failed = { failure };
  }
  if (batch.length > 0) yield { batch };
  if (failed) yield failed;
}
