// The files that are in, by their content.
// Parameters: none. Rows: sha256, one a report.
MATCH (report:Report)
RETURN report.sha256 AS sha256;
