// A report's excerpts.
// Parameters: $report, its id. Rows: excerpt, all its properties.
MATCH (:Report {id: $report})<-[:FROM]-(excerpt:Excerpt)
RETURN properties(excerpt) AS excerpt;
