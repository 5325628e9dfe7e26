// Writes a report's node.
// Parameters: $row {id, title, publisher, month, coverageFrom, coverageTo, sha256}. Rows: none.
// Idempotent but for importedAt, which is set to the time of this import: it is run only for new or changed content.
MERGE (report:Provenance:Report {id: $row.id})
SET report = $row,
    report.coverageFrom = date($row.coverageFrom),
    report.coverageTo = date($row.coverageTo),
    report.importedAt = datetime();
