// The relationships that a report claims: each goes out from an entity that one of its excerpts is evidence for, or from
// an enterprise above such an entity.
// Parameters: $report, its id; $quoted, its id in quotes, as its claims have it.
// Rows: type, from, to, partnershipId ('' where it has none), elementId, claims.
MATCH (:Report {id: $report})<-[:FROM]-(:Excerpt)<-[:EVIDENCED_BY]-(mentioned:Entity)
WITH DISTINCT mentioned
MATCH (mentioned)-[:SUBSIDIARY_OF|GOVERNS*0..8]->(entity:Entity)
WITH DISTINCT entity
MATCH (entity)-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(other:Entity)
WHERE any(claim IN said.claims WHERE claim CONTAINS $quoted)
RETURN type(said) AS type, entity.id AS from, other.id AS to, coalesce(said.partnershipId, '') AS partnershipId,
       elementId(said) AS elementId, said.claims AS claims;
