// The claims on the relationships between some pairs of entities.
// Parameters: $pairs, each {from, to, type}. Rows: type, from, to, partnershipId ('' where it has none), elementId, claims.
UNWIND $pairs AS pair
MATCH (from:Entity {id: pair.from})-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(to:Entity {id: pair.to})
WHERE type(said) = pair.type
RETURN pair.type AS type, pair.from AS from, pair.to AS to, coalesce(said.partnershipId, '') AS partnershipId,
       elementId(said) AS elementId, said.claims AS claims;
