// Names to review 待核查的名称
// Names that were read as an entity with the least confidence (置信度), and why: for 朝阳区 there are two cities to choose from.
MATCH (entity:Entity)-[evidence:EVIDENCED_BY]->(excerpt:Excerpt)
WHERE evidence.confidence < 0.8
RETURN evidence.confidence AS confidence, coalesce(entity.name, entity.title) AS entity, evidence.reason AS reason,
       substring(excerpt.text, evidence.start, evidence.end - evidence.start) AS words, excerpt.text AS sentence
ORDER BY confidence, entity LIMIT 100;
