CALL {
  CALL db.index.fulltext.queryNodes('entityLookup', $exact, {limit: 200}) YIELD node
  RETURN node, 7 + 0.99 * CASE WHEN $length < size(coalesce(node.name, node.title)) THEN toFloat($length) / size(coalesce(node.name, node.title)) ELSE 1 END AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entityLookup', $prefix, {limit: 200}) YIELD node
  RETURN node, 6 + 0.99 * CASE WHEN $length < size(coalesce(node.name, node.title)) THEN toFloat($length) / size(coalesce(node.name, node.title)) ELSE 1 END AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entityPinyin', $pinyin, {limit: 200}) YIELD node, score
  RETURN node, 5 + 0.99 * score / (1 + score) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entityPinyin', $pinyinPrefix, {limit: 200}) YIELD node, score
  RETURN node, 4 + 0.99 * score / (1 + score) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inNames, {limit: 200}) YIELD node
  RETURN node, 3 + 0.99 * CASE WHEN $length < size(coalesce(node.name, node.title)) THEN toFloat($length) / size(coalesce(node.name, node.title)) ELSE 1 END AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inTitles, {limit: 100}) YIELD node, score
  RETURN node, 2 + 0.99 * score / (1 + score) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inTexts, {limit: 100}) YIELD node AS excerpt, score
  MATCH (node:Entity)-[:EVIDENCED_BY]->(excerpt)
  RETURN node, 1 + 0.99 * score / (1 + score) AS worth
}
WITH node, round(max(worth), 4) AS score
ORDER BY score DESC, node.id LIMIT 20
RETURN score, {id: node.id, name: coalesce(node.name, node.title)} AS entity
