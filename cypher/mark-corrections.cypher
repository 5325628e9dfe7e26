// Says of corrections that add something whether that is in the graph.
// Parameters: $rows, each {id, isApplied}. Rows: none. Idempotent: a property is set.
UNWIND $rows AS row
MATCH (correction:Correction {id: row.id})
SET correction.isApplied = row.isApplied;
