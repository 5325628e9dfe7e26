// The import pipeline as the API takes it: parse → extract → resolve → load, over a graph that `start` has prepared.

import type { ImportReport } from '../api/import-report.js';
import type { Graph } from '../graph/graph.js';
import { loadFacts } from '../load/load-facts.js';
import type { ReportReader } from './report-reader.js';

export const importOverApi =
  (graph: Graph, { readFacts, gazetteer, version }: ReportReader): ImportReport =>
  async (source, phase) => {
    phase('READING');
    const facts = await readFacts(source);
    phase('LOADING');
    return loadFacts(facts, graph, gazetteer, version === undefined ? {} : { readBy: version });
  };
