// Deletes evidence that a report gives no more.
// Parameters: $rows, each {entity, excerpt} (ids). Rows: none. Idempotent: what is gone is not matched.
UNWIND $rows AS row
MATCH (:Entity {id: row.entity})-[said:EVIDENCED_BY]->(:Excerpt {id: row.excerpt})
DELETE said;
