// Writes reports' nodes.
// Parameters: $rows, each {id, title, publisher, month, coverageFrom, coverageTo, sha256, readBy, corrections, factsGzip}. Rows: none.
// Idempotent but for importedAt, which is set to the time of this import where the content is new or has changed.
UNWIND $rows AS row
MERGE (report:Provenance:Report {id: row.id})
WITH row, report, CASE WHEN report.sha256 = row.sha256 THEN report.importedAt ELSE datetime() END AS importedAt
SET report = row {.*, coverageFrom: date(row.coverageFrom), coverageTo: date(row.coverageTo), importedAt: importedAt};
