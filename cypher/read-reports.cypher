// The reports that are in, earliest month first.
// Parameters: none. Rows: id, title, publisher, month.
MATCH (report:Report)
RETURN report.id AS id, report.title AS title, report.publisher AS publisher, report.month AS month
ORDER BY month, publisher;
