// Writes relationships whose properties have changed.
// Parameters: $rows, each {from, to, elementId, properties}; dates as YYYY-MM-DD; an elementId read in this transaction. Rows: none.
// Idempotent: properties are replaced. It starts at both ends: for the elementId alone, a plan made while the graph was
// small would look through all relationships, and a busy end alone has thousands.
UNWIND $rows AS row
WITH row, row.properties AS properties
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[said:ABOUT|AFFILIATED_WITH|APPLIES_TO|GOVERNS|HELD_IN|ISSUED_BY|ORGANIZED|PARTICIPATED_IN|PARTNERS_WITH|PART_OF|SUBSIDIARY_OF]->(to)
WHERE elementId(said) = row.elementId
SET said = properties {.*, announcedOn: date(properties.announcedOn), orderedOn: date(properties.orderedOn),
                           confidence: toFloat(properties.confidence), stakePercent: toFloat(properties.stakePercent)};
