// The claims on some entities.
// Parameters: $ids. Rows: id, claims; none for an id that no node has.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.claims AS claims;
