// Notes which gazetteer the reference data come from, so that the next start need not compare all of them.
// Parameters: $version, a hash. Rows: none. Idempotent: the node is one by its id.
MERGE (gazetteer:Gazetteer:Provenance {id: 'gazetteer:reference'})
SET gazetteer.version = $version;
