// Writes the claims on entities that show what they showed.
// Parameters: $rows, each {id, claims}. Rows: none. Idempotent: claims are replaced.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.claims = row.claims;
