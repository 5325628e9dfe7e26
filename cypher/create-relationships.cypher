// Writes relationships that are not there yet.
// Parameters: $rows, each {type, from, to, properties}; dates as YYYY-MM-DD. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn it is told only what was just read to be missing.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[said:$(row.type)]->(to)
SET said = row.properties,
    said.announcedOn = date(row.properties.announcedOn),
    said.confidence = toFloat(row.properties.confidence),
    said.stakePercent = toFloat(row.properties.stakePercent);
