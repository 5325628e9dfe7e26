// Writes evidence: new relationships, and those that have changed.
// Parameters: $rows, each {entity, excerpt, properties {start, end, mentions, inferredFrom, confidence, reason}}. Rows: none.
// Idempotent: there is one for an entity and an excerpt, and its properties are replaced.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MATCH (excerpt:Excerpt {id: row.excerpt})
MERGE (entity)-[said:EVIDENCED_BY]->(excerpt)
SET said = row.properties, said.confidence = toFloat(row.properties.confidence);
