// Writes entities whose properties have changed.
// Parameters: $rows, each {id, label, properties}; dates as YYYY-MM-DD. Rows: none.
// Idempotent: a node is one by its id, and its properties are replaced.
UNWIND $rows AS row
WITH row, row.properties AS properties
MERGE (entity:Entity {id: row.id})
SET entity = properties {.*, announcedOn: date(properties.announcedOn), startsOn: date(properties.startsOn),
                             endsOn: date(properties.endsOn)},
    entity:$(row.label);
