// Search words 全文检索
// Full text (全文检索): what speaks of 区块链 (blockchain), best first; an excerpt also names the entities it is evidence for.
// Change the words in the first line. In quotation marks, "区块链", the characters must stand side by side.
WITH '"区块链"' AS words
CALL db.index.fulltext.queryNodes('entitySearch', words, {limit: 25}) YIELD node, score
OPTIONAL MATCH (entity:Entity)-[:EVIDENCED_BY]->(node)
WITH node, score, entity ORDER BY entity.id
RETURN score, labels(node) AS labels, coalesce(node.title, node.name, node.text) AS found,
       collect(coalesce(entity.title, entity.name))[..8] AS entities
ORDER BY score DESC, found;
