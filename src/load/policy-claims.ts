// Policies of a report → claims on Policy nodes, ISSUED_BY, APPLIES_TO and ABOUT.

import type { Facts, PolicyFact } from '../model/facts.js';
import type { ClaimPart } from './claims.js';
import { documentId, measureId } from './entity-ids.js';
import type { FactIndex } from './fact-index.js';
import { assertion } from './relation-claims.js';

export function policyClaims(facts: Facts, index: FactIndex): ClaimPart {
  const parts = facts.policies.map((policy) => claimsOf(policy, index));
  return {
    nodes: parts.map((part) => part.node),
    relationships: parts.flatMap((part) => part.relationships),
    evidence: parts.map((part) => part.evidence),
  };
}

function claimsOf(policy: PolicyFact, index: FactIndex) {
  const { title, kind, instrument, status, date, summary, issuerCount, confidence } = policy;
  const excerpt = index.excerptId(policy.excerpt);
  const regions = policy.regionRefs.map(index.entity);
  const id =
    kind === 'DOCUMENT'
      ? documentId(
          title,
          regions.map(({ fact }) => fact.code ?? ''),
        )
      : measureId(excerpt);
  const said = { excerptIds: [excerpt], confidence, date };
  return {
    node: {
      id,
      properties: { ...said, announcedOn: date, title, kind, instrument, status, summary, issuerCount },
    },
    relationships: [
      // The text names the body in charge first.
      ...policy.issuerRefs.map((ref, place) =>
        assertion('ISSUED_BY', id, index.entity(ref), said, { role: place === 0 ? 'LEAD' : 'JOINT' }),
      ),
      ...regions.map((region) => assertion('APPLIES_TO', id, region, said)),
      ...policy.themeRefs.map((ref) => assertion('ABOUT', id, index.entity(ref), said)),
    ],
    evidence: {
      entity: id,
      excerpt,
      mentions: [policy.mention],
      inferredFrom: null,
      confidence,
      reason: null,
    },
  };
}
