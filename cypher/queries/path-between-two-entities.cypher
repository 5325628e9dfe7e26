// Path between two entities 两个实体之间的路径
// How are two entities linked? 两个实体之间的最短路径。Shows 腾讯 and 国务院 by chains of at most eight relationships.
// Change the two names in the first line; a chain through 中国 or through an excerpt says little, so neither counts.
WITH '腾讯' AS one, '国务院' AS other
MATCH (start:Entity {name: one}), (end:Entity {name: other})
MATCH path = shortestPath((start)-[*..8]-(end))
WHERE none(node IN nodes(path) WHERE node:Provenance OR node.id = 'region:100000')
RETURN path;
