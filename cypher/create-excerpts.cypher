// Writes the excerpts of reports that are new.
// Parameters: $rows, each {report (its id), properties}, date as YYYY-MM-DD or null. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn their reports were just read to be missing.
UNWIND $rows AS row
WITH row, row.properties AS properties
MATCH (report:Report {id: row.report})
CREATE (excerpt:Provenance:Excerpt)-[:FROM]->(report)
SET excerpt = properties {.*, date: date(properties.date)};
