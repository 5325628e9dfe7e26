// Writes entities: new ones, and those whose properties have changed.
// Parameters: $rows, each {id, label, properties}; dates as YYYY-MM-DD. Rows: none.
// Idempotent: a node is one by its id, and its properties are replaced.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:$(row.label)
SET entity.announcedOn = date(row.properties.announcedOn),
    entity.startsOn = date(row.properties.startsOn),
    entity.endsOn = date(row.properties.endsOn);
