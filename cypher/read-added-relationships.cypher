// The relationships that corrections claim. Looks at all: it runs when the corrections have changed, not at every import.
// Parameters: $prefix, how their claims begin.
// Rows: type, from, to, partnershipId ('' where it has none), elementId, claims.
MATCH (from:Entity)-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(to:Entity)
WHERE any(claim IN said.claims WHERE claim STARTS WITH $prefix)
RETURN type(said) AS type, from.id AS from, to.id AS to, coalesce(said.partnershipId, '') AS partnershipId,
       elementId(said) AS elementId, said.claims AS claims;
