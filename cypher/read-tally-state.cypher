// Whether the graph has policies that nobody has counted: one of a version that stored no counts, or one loaded by other means.
// Parameters: none. Rows: one: isMissing.
RETURN EXISTS { MATCH (:Policy) } AND NOT EXISTS { MATCH (:PolicyTally) } AS isMissing;
