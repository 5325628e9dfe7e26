// Writes relationships that are not there yet.
// Parameters: $rows, each {type, from, to, properties}; dates as YYYY-MM-DD. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn it is told only what was just read to be missing.
UNWIND $rows AS row
WITH row, row.properties AS properties
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[said:$(row.type)]->(to)
SET said = properties {.*, announcedOn: date(properties.announcedOn), orderedOn: date(properties.orderedOn),
                           confidence: toFloat(properties.confidence), stakePercent: toFloat(properties.stakePercent)};
