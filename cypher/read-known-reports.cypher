// Some reports as the graph has them.
// Parameters: $ids. Rows: id, sha256, readBy (version of rules and gazetteers, or null); none for a report that is not in.
UNWIND $ids AS id
MATCH (report:Report {id: id})
RETURN report.id AS id, report.sha256 AS sha256, report.readBy AS readBy;
