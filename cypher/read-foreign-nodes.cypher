// Whether the graph holds more than what every start puts there. Parameters: none. Rows: one, of a node that is more, if there is one: labels.
MATCH (node)
WHERE NOT (node:Region AND node.level <> 'ZONE' OR node:Theme OR node:Gazetteer OR node:Correction)
RETURN labels(node) AS labels LIMIT 1;
