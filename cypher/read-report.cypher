// One report as the graph has it.
// Parameters: $id. Rows: none or one: sha256, readBy (version of rules and gazetteers, or null).
MATCH (report:Report {id: $id})
RETURN report.sha256 AS sha256, report.readBy AS readBy;
