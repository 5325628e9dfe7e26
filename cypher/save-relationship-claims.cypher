// Writes the claims on relationships that show what they showed.
// Parameters: $rows, each {type, from, to, partnershipId ('' where it has none), claims}. Rows: none.
// Idempotent: claims are replaced. It starts at both ends, as update-relationships does.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(to)
WHERE type(said) = row.type AND coalesce(said.partnershipId, '') = row.partnershipId
SET said.claims = row.claims;
