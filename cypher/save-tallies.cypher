// Changes the stored counts of policies by what has changed; a count of none is no node.
// Parameters: $rows, each {by, theme, key, change}. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn it is told the difference that the transaction makes.
UNWIND $rows AS row
MERGE (tally:PolicyTally {by: row.by, theme: row.theme, key: row.key})
SET tally.count = coalesce(tally.count, 0) + row.change
WITH tally WHERE tally.count = 0
DELETE tally;
