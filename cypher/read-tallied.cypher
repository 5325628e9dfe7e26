// What some policies count for: those named, and those for the divisions named or for any below them.
// That `walk` is asked about makes Neo4j take it plainly, at a tenth of the reads (src/model/division-walk.ts).
// Parameters: $ids, ids of policies; $regions, ids of regions. Rows: one a policy: id, month (YYYY-MM), instrument, themes, provinces (ids).
UNWIND [id IN $ids | {policy: id}] + [id IN $regions | {region: id}] AS asked
CALL (asked) {
  WITH asked WHERE asked.policy IS NOT NULL
  MATCH (policy:Policy {id: asked.policy})
  RETURN policy
UNION ALL
  WITH asked WHERE asked.region IS NOT NULL
  MATCH (:Region {id: asked.region})<-[:PART_OF*0..]-(:Region)<-[:APPLIES_TO]-(policy:Policy)
  RETURN policy
}
WITH DISTINCT policy
RETURN policy.id AS id, left(toString(policy.announcedOn), 7) AS month, policy.instrument AS instrument,
  COLLECT { MATCH (policy)-[:ABOUT]->(theme:Theme) RETURN theme.id } AS themes,
  COLLECT {
    MATCH (policy)-[:APPLIES_TO]->(:Region)-[walk:PART_OF*0..]->(province:Region)
    WHERE province.level = 'PROVINCE' AND walk IS NOT NULL
    RETURN DISTINCT province.id
  } AS provinces;
