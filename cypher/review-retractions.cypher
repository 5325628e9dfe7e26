// What was retracted and is told all the same, with the reports that do.
// Parameters: none. Rows: by id, each content (the correction as JSON), months.
MATCH (correction:Correction) WHERE correction.action STARTS WITH 'RETRACT'
MATCH (report:Report) WHERE correction.id IN report.corrections
WITH correction, report.month AS month ORDER BY month
WITH correction, collect(month) AS months ORDER BY correction.id
RETURN correction.content AS content, months;
