// Every node. Parameters: none. Rows: labels, properties.
MATCH (node)
RETURN labels(node) AS labels, properties(node) AS properties;
