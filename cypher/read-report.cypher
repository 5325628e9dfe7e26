// One report as the graph has it.
// Parameters: $id. Rows: none or one: sha256, importedAt.
MATCH (report:Report {id: $id})
RETURN report.sha256 AS sha256, toString(report.importedAt) AS importedAt;
