// Writes relationships whose properties have changed.
// Parameters: $rows, each {elementId, properties}; dates as YYYY-MM-DD; an elementId read in this transaction. Rows: none.
// Idempotent: properties are replaced.
UNWIND $rows AS row
MATCH ()-[said]->()
WHERE elementId(said) = row.elementId
SET said = row.properties,
    said.announcedOn = date(row.properties.announcedOn),
    said.confidence = toFloat(row.properties.confidence),
    said.stakePercent = toFloat(row.properties.stakePercent);
