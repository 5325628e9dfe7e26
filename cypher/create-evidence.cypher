// Writes the evidence of reports that are new.
// Parameters: $rows, each {excerpt (its id), said: [{entity (its id), start, end, mentions, inferredFrom, confidence, reason}]}. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn it is told only of excerpts that were just created.
UNWIND $rows AS row
MATCH (excerpt:Excerpt {id: row.excerpt})
UNWIND row.said AS said
MATCH (entity:Entity {id: said.entity})
CREATE (entity)-[:EVIDENCED_BY {start: said.start, end: said.end, mentions: said.mentions, inferredFrom: said.inferredFrom,
                                confidence: toFloat(said.confidence), reason: said.reason}]->(excerpt);
