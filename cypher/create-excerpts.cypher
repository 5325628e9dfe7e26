// Writes the excerpts of a report that is new.
// Parameters: $report, its id; $rows, each an excerpt's properties, date as YYYY-MM-DD or null. Rows: none.
// Idempotent within its transaction alone: under the lock of take-turn its report was just read to be missing.
MATCH (report:Report {id: $report})
UNWIND $rows AS row
CREATE (excerpt:Provenance:Excerpt {id: row.id})-[:FROM]->(report)
SET excerpt = row, excerpt.date = date(row.date);
