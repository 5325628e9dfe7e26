// The corrections in force.
// Parameters: none. Rows: content (the correction as JSON), in order of ids.
MATCH (correction:Correction)
RETURN correction.content AS content ORDER BY correction.id;
