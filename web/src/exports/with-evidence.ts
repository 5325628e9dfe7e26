// Facts whose words were not asked for yet → the same with the words of the entity that has their id. Deals bring theirs.

import { ask } from '../ask/ask.js';
import { EvidenceOfFactsDocument, type EvidencePartsFragment } from '../gql/graphql.js';
import type { ExportedView } from './exported-view.js';

const atOnce = 40;

/** Rejects with an AskError. A graph's edges have had theirs asked for: those without have none. */
export async function withEvidence(view: ExportedView): Promise<ExportedView> {
  if (view.graph) return view;
  const ids = view.facts.filter(({ evidence }) => evidence.length === 0).map(({ id }) => id);
  const found = new Map<string, readonly EvidencePartsFragment[]>();
  for (let at = 0; at < ids.length; at += atOnce) {
    const { nodes } = await ask(EvidenceOfFactsDocument, { ids: ids.slice(at, at + atOnce) });
    for (const node of nodes) if (node && 'evidence' in node) found.set(node.id, node.evidence.nodes);
  }
  return {
    ...view,
    facts: view.facts.map((fact) =>
      fact.evidence.length > 0 ? fact : { ...fact, evidence: found.get(fact.id) ?? [] },
    ),
  };
}
