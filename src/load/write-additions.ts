// Writes what corrections add, within the caller's transaction, after the reports' claims: an addition may hang on an entity
// that a report has just brought or taken away.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import { additionClaims, endsOf } from './addition-claims.js';
import { correctionClaimant } from './claim.js';
import type { Counts } from './claim-ledger.js';
import type { CorrectionIndex } from './correction-index.js';
import { planChanges } from './plan-changes.js';
import { readStored } from './stored-claims.js';
import { writeChanges } from './write-changes.js';

/**
 * With `earlier`, what corrections added before and do not now is taken back; without it only what they add now is looked at.
 * Additions whose entities are not there are left for later, and marked so on their Correction nodes.
 */
export async function writeAdditions(
  transaction: GraphTransaction,
  index: CorrectionIndex,
  earlier: 'with earlier' | 'now alone',
): Promise<Counts> {
  const { run } = transaction;
  const claims = additionClaims(index);
  const stored = await readStored(run, earlier === 'with earlier' ? [correctionClaimant] : [], [claims]);
  const ids = [...new Set(claims.relationships.flatMap(({ from, to }) => [from, to]))];
  const there = new Set((await run(statementOf('read-nodes'), { ids })).map(({ id }) => id));
  for (const { id, properties } of claims.nodes) if (properties.attends !== true) there.add(id);

  const changes = planChanges(correctionClaimant, stored, {
    nodes: claims.nodes,
    relationships: claims.relationships.filter(({ from, to }) => there.has(from) && there.has(to)),
  });
  await writeChanges(transaction, changes);
  await run(statementOf('save-missing-evidence'), {
    rows: claims.evidence.map(({ entity, excerpt, ...properties }) => ({ entity, excerpt, properties })),
  });
  const known = new Set([...there, ...stored.nodes.map(({ id }) => id)]);
  await run(statementOf('mark-corrections'), {
    rows: index.additions.map((correction) => {
      const ends = endsOf(correction, index);
      return {
        id: correction.id,
        isApplied: ends.every((id) => known.has(id) && index.retracts(id).length === 0),
      };
    }),
  });
  return changes.counts;
}
