// Counts all policies anew into the stored counts: by theme, province, month and instrument, of all policies and of each theme's own.
// That `walk` is asked about makes Neo4j take it plainly, at a tenth of the reads (src/model/division-walk.ts).
// Parameters: none. Rows: none. Idempotent: what was stored is deleted first.
CALL () {
  MATCH (old:PolicyTally)
  DELETE old
}
WITH 1 AS emptied
MATCH (policy:Policy)
WITH policy, COLLECT { MATCH (policy)-[:ABOUT]->(theme:Theme) RETURN theme.id } AS themes
WITH themes, [value IN [left(toString(policy.announcedOn), 7)] WHERE value IS NOT NULL | ['MONTH', value]]
  + [value IN [policy.instrument] WHERE value IS NOT NULL | ['INSTRUMENT', value]]
  + [theme IN themes | ['THEME', theme]]
  + COLLECT {
    MATCH (policy)-[:APPLIES_TO]->(:Region)-[walk:PART_OF*0..]->(province:Region)
    WHERE province.level = 'PROVINCE' AND walk IS NOT NULL
    WITH DISTINCT province
    RETURN ['PROVINCE', province.id]
  } AS cells
UNWIND [''] + themes AS theme
UNWIND cells AS cell
WITH theme, cell[0] AS by, cell[1] AS key, count(*) AS count
CREATE (:PolicyTally {by: by, theme: theme, key: key, count: count});
