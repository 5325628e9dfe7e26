// Deletes relationships that nobody claims any more.
// Parameters: $rows, each {from, elementId}; an elementId read in this transaction. Rows: none.
// Idempotent: what is gone is not matched.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(:Entity)
WHERE elementId(said) = row.elementId
DELETE said;
