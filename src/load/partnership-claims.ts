// Partnerships of a report → PARTNERS_WITH claims: one for each pair of parties, from the smaller id to the larger, all
// pairs of a deal under one partnershipId.

import type { Facts, PartnershipFact } from '../model/facts.js';
import type { ClaimedRelationship } from './claim.js';
import type { ClaimPart } from './claims.js';
import { partnershipId } from './entity-ids.js';
import type { FactIndex } from './fact-index.js';
import { assertion } from './relation-claims.js';

/** Its evidence is in `excerptIds`: a deal is no node. */
export function partnershipClaims(facts: Facts, index: FactIndex): ClaimPart {
  return {
    nodes: [],
    relationships: facts.partnerships.flatMap((fact) => pairsOf(fact, index)),
    evidence: [],
  };
}

/** Two parties that are one entity give a relationship from it to itself; `factsToClaims` leaves it out and warns. */
function pairsOf(fact: PartnershipFact, index: FactIndex): ClaimedRelationship[] {
  const { kind, date, scope, amountCny, stakePercent, confidence } = fact;
  const distinct = new Map(fact.partyRefs.map(index.entity).map((party) => [party.id, party]));
  const parties = [...distinct.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const id = partnershipId([...distinct.keys()], kind, date?.slice(0, 4) ?? index.year);
  // One value for the deal: its pairs have all properties in common.
  const sureness = Math.min(confidence, ...parties.map((party) => party.fact.confidence));
  const said = { excerptIds: fact.excerpts.map(index.excerptId).sort(), confidence: sureness, date };
  const properties = { partnershipId: id, kind, announcedOn: date, scope, amountCny, stakePercent };
  const [only] = parties;
  if (parties.length === 1 && only) return [assertion('PARTNERS_WITH', only, only, said, properties, id)];
  return parties.flatMap((from, place) =>
    parties.slice(place + 1).map((to) => assertion('PARTNERS_WITH', from, to, said, properties, id)),
  );
}
