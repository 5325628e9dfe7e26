// Deletes relationships that nobody claims any more.
// Parameters: $elementIds, read in this transaction. Rows: none. Idempotent: what is gone is not matched.
UNWIND $elementIds AS id
MATCH ()-[said]->()
WHERE elementId(said) = id
DELETE said;
