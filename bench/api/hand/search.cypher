CALL () {
  CALL db.index.fulltext.queryNodes('entityLookup', $exact, {limit: 200}) YIELD node AS hit
  RETURN hit, 7 + 0.5 * $length / toFloat(reduce(least = 1000, key IN [key IN hit.lookup WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END)) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entityLookup', $prefix, {limit: 200}) YIELD node AS hit
  RETURN hit, 6 + 0.5 * $length / toFloat(reduce(least = 1000, key IN [key IN hit.lookup WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END)) AS worth
UNION ALL
  WITH 1 AS asked WHERE $pinyin <> '""'
  CALL db.index.fulltext.queryNodes('entityPinyin', $pinyin, {limit: 200}) YIELD node AS hit
  RETURN hit, 5 + 0.5 * $length / toFloat(reduce(least = 1000, key IN [key IN hit.pinyin WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END)) AS worth
UNION ALL
  WITH 1 AS asked WHERE $pinyinPrefix <> '""'
  CALL db.index.fulltext.queryNodes('entityPinyin', $pinyinPrefix, {limit: 200}) YIELD node AS hit
  RETURN hit, 4 + 0.5 * $length / toFloat(reduce(least = 1000, key IN [key IN hit.pinyin WHERE key STARTS WITH $key] | CASE WHEN size(key) < least THEN size(key) ELSE least END)) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inNames, {limit: 200}) YIELD node AS hit, score
  RETURN hit, 3 + 0.5 * score / (1 + score) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inTitles, {limit: 100}) YIELD node AS hit, score
  RETURN hit, 2 + 0.5 * score / (1 + score) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inTexts, {limit: 100}) YIELD node AS excerpt, score
  MATCH (hit:Entity)-[:EVIDENCED_BY]->(excerpt)
  RETURN hit, 1 + 0.5 * score / (1 + score) AS worth
}
WITH hit, max(worth) AS worth
WITH hit, worth, COUNT { (hit)--() } AS ties
WITH hit, round(worth + 0.49 * ties / (20.0 + ties), 4) AS score
ORDER BY score DESC, hit.id LIMIT 20
RETURN score, {id: hit.id, name: coalesce(hit.name, hit.title)} AS entity
