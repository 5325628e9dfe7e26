// The entities that a report claims: those its excerpts are evidence for, and what hangs on these by reference facts
// (the enterprises above an enterprise, the zone that a body governs).
// Parameters: $report, its id; $quoted, its id in quotes, as its claims have it. Rows: id, claims.
MATCH (:Report {id: $report})<-[:FROM]-(:Excerpt)<-[:EVIDENCED_BY]-(mentioned:Entity)
WITH DISTINCT mentioned
MATCH (mentioned)-[:SUBSIDIARY_OF|GOVERNS*0..8]->(entity:Entity)
WITH DISTINCT entity
WHERE any(claim IN entity.claims WHERE claim CONTAINS $quoted)
RETURN entity.id AS id, entity.claims AS claims;
