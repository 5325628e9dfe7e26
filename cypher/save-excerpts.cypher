// Writes excerpts of reports: new ones, and those that have changed.
// Parameters: $rows, each {report (its id), properties}, date as YYYY-MM-DD or null. Rows: none.
// Idempotent: an excerpt is one by its id, its properties are replaced, and FROM is merged.
UNWIND $rows AS row
WITH row, row.properties AS properties
MATCH (report:Report {id: row.report})
MERGE (excerpt:Provenance {id: properties.id})
SET excerpt = properties {.*, date: date(properties.date)}, excerpt:Excerpt
MERGE (excerpt)-[:FROM]->(report);
