// Writes evidence that corrections give, where both ends are there and no report gives it.
// Parameters: $rows, each {entity, excerpt, properties {mentions, inferredFrom, confidence}}. Rows: none.
// Idempotent: there is one for an entity and an excerpt, and one that is there is left alone.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MATCH (excerpt:Excerpt {id: row.excerpt})
MERGE (entity)-[said:EVIDENCED_BY]->(excerpt)
ON CREATE SET said = row.properties, said.confidence = toFloat(row.properties.confidence);
