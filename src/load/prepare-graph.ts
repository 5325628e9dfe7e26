// Makes a database ready for reports: constraints and indexes, and the reference data of the gazetteer (every division with
// its PART_OF, every theme). Run at every start: what is there already is left alone, and not even looked at where the gazetteer's
// version has been noted: comparing 6,500 nodes and relationships takes seconds.

import type { Graph } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { applySchema } from './apply-schema.js';
import { gazetteerClaimant } from './claim.js';
import type { Counts } from './claim-ledger.js';
import { planChanges } from './plan-changes.js';
import { rebuildPolicyTallies } from './policy-tallies.js';
import { referenceClaims } from './reference-claims.js';
import { readStored } from './stored-claims.js';
import { writeUncounted } from './write-changes.js';

const nothing: Counts = { created: 0, updated: 0, deleted: 0, unchanged: 0 };

/**
 * The counts are of reference data; all but `unchanged` are 0 where they were in already, and all where the version says so.
 * `version` stands for the gazetteer and the code that reads it; without one everything is compared.
 */
export async function prepareGraph(graph: Graph, gazetteer: Gazetteer, version?: string): Promise<Counts> {
  await applySchema(graph);
  await countWhatNobodyHas(graph);
  if (version === undefined) return loadReference(graph, gazetteer);
  const [noted] = await graph.read(statementOf('read-gazetteer-version'));
  if (noted?.version === version) return nothing;
  await graph.write(statementOf('fill-order-days'));
  const counts = await loadReference(graph, gazetteer);
  await graph.write(statementOf('save-gazetteer-version'), { version });
  return counts;
}

async function loadReference(graph: Graph, gazetteer: Gazetteer): Promise<Counts> {
  const claims = referenceClaims(gazetteer);
  const seen = planChanges(
    gazetteerClaimant,
    await readStored(graph.read, [gazetteerClaimant], [claims]),
    claims,
  );
  if (seen.counts.created + seen.counts.updated + seen.counts.deleted === 0) return seen.counts;
  return graph.inTransaction(async (transaction) => {
    await transaction.run(statementOf('take-turn'));
    const stored = await readStored(transaction.run, [gazetteerClaimant], [claims]);
    const changes = planChanges(gazetteerClaimant, stored, claims);
    await writeUncounted(transaction, changes);
    // Which division is a province may have changed too, which no relationship tells.
    await rebuildPolicyTallies(transaction);
    return changes.counts;
  });
}

/** A graph of before there were stored counts, or one that was loaded by other means. */
async function countWhatNobodyHas(graph: Graph): Promise<void> {
  const [state] = await graph.read(statementOf('read-tally-state'));
  if (state?.isMissing !== true) return;
  await graph.inTransaction(async (transaction) => {
    await transaction.run(statementOf('take-turn'));
    await rebuildPolicyTallies(transaction);
  });
}
