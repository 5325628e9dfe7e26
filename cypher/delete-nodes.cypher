// Deletes entities that nobody claims any more; what other reports say hangs on none of them.
// Parameters: $ids. Rows: none. Idempotent: what is gone is not matched.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity;
