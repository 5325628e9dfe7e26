// Writes excerpts of a report: new ones, and those that have changed.
// Parameters: $report, its id; $rows, each an excerpt's properties, date as YYYY-MM-DD or null. Rows: none.
// Idempotent: an excerpt is one by its id, its properties are replaced, and FROM is merged.
MATCH (report:Report {id: $report})
UNWIND $rows AS row
MERGE (excerpt:Provenance {id: row.id})
SET excerpt = row, excerpt:Excerpt, excerpt.date = date(row.date)
MERGE (excerpt)-[:FROM]->(report);
