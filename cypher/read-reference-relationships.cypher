// The relationships that the gazetteer claims.
// Parameters: $prefix, how its claims begin. Rows: type, from, to, partnershipId (always ''), elementId, claims.
MATCH (region:Region)-[said:PART_OF]->(above:Region)
WHERE any(claim IN said.claims WHERE claim STARTS WITH $prefix)
RETURN 'PART_OF' AS type, region.id AS from, above.id AS to, '' AS partnershipId, elementId(said) AS elementId,
       said.claims AS claims;
