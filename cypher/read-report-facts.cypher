// The facts of all reports that keep them (those of earlier versions do not).
// Parameters: none. Rows: facts (packed), readBy (version of rules and gazetteers that gave them, or null), by month.
MATCH (report:Report)
WHERE report.factsGzip IS NOT NULL
RETURN report.factsGzip AS facts, report.readBy AS readBy ORDER BY report.month, report.id;
