// The entities that corrections claim. Looks at all: it runs when the corrections have changed, not at every import.
// Parameters: $prefix, how their claims begin. Rows: id, claims.
MATCH (entity:Entity)
WHERE any(claim IN entity.claims WHERE claim STARTS WITH $prefix)
RETURN entity.id AS id, entity.claims AS claims;
