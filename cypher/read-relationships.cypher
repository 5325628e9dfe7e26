// The claims on some relationships.
// Parameters: $rows, each {from, to, type, partnershipId ('' where it has none)}.
// Rows: type, from, to, partnershipId, elementId, claims; none for one that is not there.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(to)
WHERE type(said) = row.type AND coalesce(said.partnershipId, '') = row.partnershipId
RETURN row.type AS type, row.from AS from, row.to AS to, row.partnershipId AS partnershipId,
       elementId(said) AS elementId, said.claims AS claims;
