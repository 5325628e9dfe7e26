// What a report's excerpts are evidence for.
// Parameters: $report, its id. Rows: entity and excerpt (ids), said (all properties of EVIDENCED_BY).
MATCH (:Report {id: $report})<-[:FROM]-(excerpt:Excerpt)<-[said:EVIDENCED_BY]-(entity:Entity)
RETURN entity.id AS entity, excerpt.id AS excerpt, properties(said) AS said;
