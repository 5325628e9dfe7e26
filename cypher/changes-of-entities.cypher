// The entities that a later report speaks of, beside what an earlier one said: what the query changes(from, to) answers too.
// Parameters: $from and $to, ids of the two reports.
// Rows: id, label, name, statusHistory, claims, before and after (excerpts {id, key, date, line, text}), by id.
MATCH (:Report {id: $to})<-[:FROM]-(:Excerpt)<-[:EVIDENCED_BY]-(entity:Policy|Event|IssuingBody|Enterprise)
WITH DISTINCT entity ORDER BY entity.id
RETURN entity.id AS id,
       head([label IN labels(entity) WHERE label <> 'Entity']) AS label,
       coalesce(entity.title, entity.name) AS name,
       entity.statusHistory AS statusHistory,
       entity.claims AS claims,
       COLLECT {
         MATCH (entity)-[:EVIDENCED_BY]->(told:Excerpt) WHERE EXISTS { (told)-[:FROM]->(:Report {id: $from}) }
         RETURN {id: told.id, key: told.key, date: toString(told.date), line: told.lineFrom, text: told.text}
         ORDER BY told.sequence
       } AS before,
       COLLECT {
         MATCH (entity)-[:EVIDENCED_BY]->(told:Excerpt) WHERE EXISTS { (told)-[:FROM]->(:Report {id: $to}) }
         RETURN {id: told.id, key: told.key, date: toString(told.date), line: told.lineFrom, text: told.text}
         ORDER BY told.sequence
       } AS after;
