// The entities that the gazetteer claims.
// Parameters: $prefix, how its claims begin. Rows: id, claims.
MATCH (entity:Region|Theme)
WHERE any(claim IN entity.claims WHERE claim STARTS WITH $prefix)
RETURN entity.id AS id, entity.claims AS claims;
