// The files that are in, by their content and by the version of rules and gazetteers that read them.
// Parameters: none. Rows: sha256, readBy (or null), one a report.
MATCH (report:Report)
RETURN report.sha256 AS sha256, report.readBy AS readBy;
