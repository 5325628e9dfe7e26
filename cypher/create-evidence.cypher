// Writes the evidence of reports that are new.
// Parameters: $rows, each {entity, excerpt, properties {start, end, mentions, inferredFrom, confidence, reason}}. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn it is told only of excerpts that were just created.
UNWIND $rows AS row
WITH row, row.properties AS properties
MATCH (entity:Entity {id: row.entity})
MATCH (excerpt:Excerpt {id: row.excerpt})
CREATE (entity)-[said:EVIDENCED_BY]->(excerpt)
SET said = properties {.*, confidence: toFloat(properties.confidence)};
