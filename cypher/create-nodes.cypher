// Writes entities that are not there yet.
// Parameters: $rows, each {id, label, properties}; dates as YYYY-MM-DD. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn it is told only what was just read to be missing.
UNWIND $rows AS row
WITH row, row.properties AS properties
CREATE (entity:Entity:$(row.label))
SET entity = properties {.*, announcedOn: date(properties.announcedOn), startsOn: date(properties.startsOn),
                             endsOn: date(properties.endsOn)};
