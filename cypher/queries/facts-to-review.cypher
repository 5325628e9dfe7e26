// Facts to review 待核查的事实
// The facts that the reader was least sure of, lowest confidence (置信度) first, with the words they were read from.
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE fact.confidence < 0.8 AND fact.excerptIds IS NOT NULL
WITH from, fact, to ORDER BY fact.confidence, from.id, to.id LIMIT 100
MATCH (excerpt:Excerpt)
WHERE excerpt.id IN fact.excerptIds
RETURN fact.confidence AS confidence, coalesce(from.name, from.title) AS from, type(fact) AS says, coalesce(to.name, to.title) AS to,
       excerpt.text AS words, excerpt.lineFrom AS line
ORDER BY confidence, from, to;
