// Which gazetteer the reference data come from. Parameters: none. Rows: one where it has been noted: version.
MATCH (gazetteer:Gazetteer {id: 'gazetteer:reference'})
RETURN gazetteer.version AS version;
