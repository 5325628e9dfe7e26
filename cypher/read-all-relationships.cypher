// Every relationship. Parameters: none. Rows: type, from and to (ids of the nodes), properties.
MATCH (from)-[said]->(to)
RETURN type(said) AS type, from.id AS from, to.id AS to, properties(said) AS properties;
