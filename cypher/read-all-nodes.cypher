// Every node but the note of which gazetteer was read, which says nothing of the world. Parameters: none. Rows: labels, properties.
MATCH (node)
WHERE NOT node:Gazetteer
RETURN labels(node) AS labels, properties(node) AS properties;
