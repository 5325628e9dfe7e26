// The whole graph as text that depends on its content alone: two graphs with one text hold the same nodes and
// relationships. Left out are `importedAt`, when a report came in, and the packed facts, which repeat the rest.

import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { compareByKey } from '../model/compare-text.js';

export interface CanonicalGraph {
  /** One node a line, then one relationship a line, each sorted. */
  readonly lines: readonly string[];
  /** SHA-256 of the lines, lower-case hex. */
  readonly sha256: string;
}

/** Reads the whole graph: for checks of small graphs and for fingerprints, not for serving. */
export async function canonicalGraph(graph: Graph): Promise<CanonicalGraph> {
  const nodes = await graph.read(statementOf('read-all-nodes'));
  const relationships = await graph.read(statementOf('read-all-relationships'));
  const nodeLines = nodes.map(
    (row) => `(${(row.labels as string[]).sort().join(':')} ${text(row.properties)})`,
  );
  const linkLines = relationships.map(
    (row) => `(${row.from})-[${row.type} ${text(row.properties)}]->(${row.to})`,
  );
  const lines = [...nodeLines.sort(), ...linkLines.sort()];
  return { lines, sha256: createHash('sha256').update(lines.join('\n'), 'utf8').digest('hex') };
}

const leftOut: ReadonlySet<string> = new Set(['importedAt', 'factsGzip']);

function text(properties: unknown): string {
  const kept = Object.entries(properties as object).filter(([name]) => !leftOut.has(name));
  return JSON.stringify(Object.fromEntries(kept.sort(compareByKey)));
}
