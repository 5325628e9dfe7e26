// The empty list for relationships that a correction adds without naming an excerpt, because a bulk load writes no empty lists.
// Parameters: $rows, each {from, to, type}. Rows: none. Idempotent: a list that is there is left alone.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH]->(to)
WHERE type(said) = row.type AND said.excerptIds IS NULL
SET said.excerptIds = [];
