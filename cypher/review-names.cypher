// Every enterprise, body and zone that a report names, with what a curator needs to judge it.
// Parameters: none. Rows: by id, each id, label, name, aliases, origin (CORRECTION or null), parents (names), excerpts and
// relationships (counts), provinces (that a deal joins it with), told (its surest telling: confidence, reason, start, end,
// inferredFrom, key, text, line, sourceUrl, month, publisher).
MATCH (entity:Enterprise|IssuingBody|Region)
WHERE (NOT entity:Region OR entity.level = 'ZONE') AND EXISTS { (entity)-[:EVIDENCED_BY]->(:Excerpt) }
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       entity.name AS name,
       coalesce(entity.aliases, []) AS aliases,
       entity.origin AS origin,
       [(entity)-[:SUBSIDIARY_OF]->(above) | above.name] AS parents,
       COUNT { (entity)-[:EVIDENCED_BY]->(:Excerpt) } AS excerpts,
       COUNT { (entity)-[:PARTNERS_WITH|ISSUED_BY|APPLIES_TO|HELD_IN|ORGANIZED|PARTICIPATED_IN|AFFILIATED_WITH]-(:Entity) } AS relationships,
       COLLECT {
         MATCH (entity)-[:PARTNERS_WITH]-(party)-[:GOVERNS*0..1]->(:Region)-[:PART_OF*0..]->(province:Region {level: 'PROVINCE'})
         RETURN DISTINCT province.name ORDER BY province.name
       } AS provinces,
       head(COLLECT {
         MATCH (entity)-[said:EVIDENCED_BY]->(excerpt:Excerpt)-[:FROM]->(report:Report)
         RETURN {confidence: said.confidence, reason: said.reason, start: said.start, end: said.end,
                 inferredFrom: said.inferredFrom, key: excerpt.key, text: excerpt.text, line: excerpt.lineFrom,
                 sourceUrl: excerpt.sourceUrl, month: report.month, publisher: report.publisher}
         ORDER BY said.confidence DESC, report.month, excerpt.sequence, excerpt.id LIMIT 1
       }) AS told
ORDER BY id;
