// A set of corrections in, the graph as it is with exactly these out: those that are new or gone take effect on every report
// that is in, from the facts kept on its node.

import { isDeepStrictEqual } from 'node:util';
import type { Graph } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { addCounts, type Counts } from './claim-ledger.js';
import type { Correction } from './correction.js';
import { indexCorrections } from './correction-index.js';
import { factsToClaims } from './facts-to-claims.js';
import { correctionRow, readCorrections } from './read-corrections.js';
import { replaceReports } from './replace-reports.js';
import { unpackFacts } from './report-facts.js';
import { takeTurn } from './take-turn.js';
import { writeAdditions } from './write-additions.js';

export interface AppliedCorrections extends Counts {
  /** False where the same set was in force already, and nothing was written. */
  readonly isChanged: boolean;
}

/**
 * In one transaction: all or nothing. The graph must have been prepared. Throws BAD_USER_INPUT for corrections that
 * contradict each other, and the graph's errors.
 */
export async function applyCorrections(
  graph: Graph,
  corrections: readonly Correction[],
  gazetteer: Gazetteer,
): Promise<AppliedCorrections> {
  const index = indexCorrections(corrections);
  const wanted = corrections.map(correctionRow);
  const isInForce = (held: readonly Correction[]) =>
    held.length === wanted.length &&
    held.every((one) => wanted.some(({ content }) => content === JSON.stringify(one)));
  const none = { isChanged: false, created: 0, updated: 0, deleted: 0, unchanged: 0 };
  if (isInForce(await readCorrections(graph.read))) return none;

  return graph.inTransaction(async (transaction) => {
    const { run } = transaction;
    await takeTurn(transaction);
    const held = await readCorrections(run);
    if (isInForce(held)) return none;
    const before = indexCorrections(held);
    await run(statementOf('save-corrections'), { rows: wanted, ids: wanted.map(({ id }) => id) });
    // Twice: evidence in a report needs what a correction adds, and an addition needs what a report names.
    let counts: Counts = await writeAdditions(transaction, index, 'with earlier');
    for (const row of await run(statementOf('read-report-facts'))) {
      const factsGzip = String(row.facts);
      const facts = unpackFacts(factsGzip);
      const then = factsToClaims(facts, gazetteer, before);
      const now = factsToClaims(facts, gazetteer, index);
      // Most reports say nothing that a correction is about.
      if (isDeepStrictEqual(then, now)) continue;
      const readBy = (row.readBy ?? null) as string | null;
      const replaced = await replaceReports(transaction, [{ claims: now, factsGzip, readBy, isNew: false }]);
      counts = replaced.reduce(addCounts, counts);
    }
    counts = addCounts(counts, await writeAdditions(transaction, index, 'now alone'));
    return { isChanged: true, ...counts };
  });
}
