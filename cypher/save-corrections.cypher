// Puts a set of corrections in the place of the one in force.
// Parameters: $rows, each {id, action, says, source, who, when, why, evidence, content}; $ids, those of the rows. Rows: none.
// Idempotent: a correction is one by its id, its properties are replaced, and those that the set lacks are deleted.
CALL () {
  MATCH (gone:Correction) WHERE NOT gone.id IN $ids
  DETACH DELETE gone
}
UNWIND $rows AS row
MERGE (correction:Provenance {id: row.id})
SET correction = row, correction:Correction, correction.when = date(row.when);
