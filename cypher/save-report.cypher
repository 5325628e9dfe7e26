// Writes a report's node.
// Parameters: $row {id, title, publisher, month, coverageFrom, coverageTo, sha256, readBy, corrections, factsGzip}. Rows: none.
// Idempotent but for importedAt, which is set to the time of this import where the content is new or has changed.
MERGE (report:Provenance:Report {id: $row.id})
WITH report, CASE WHEN report.sha256 = $row.sha256 THEN report.importedAt ELSE datetime() END AS importedAt
SET report = $row,
    report.coverageFrom = date($row.coverageFrom),
    report.coverageTo = date($row.coverageTo),
    report.importedAt = importedAt;
