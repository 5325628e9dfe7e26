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
  CALL db.index.fulltext.queryNodes('entitySearch', $inNames, {limit: 200}) YIELD node AS hit
  RETURN hit, 3 + 0.5 * $length / toFloat($length + size(hit.name)) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inTitles, {limit: 100}) YIELD node AS hit
  RETURN hit, 2 + 0.5 * $length / toFloat($length + size(hit.title)) AS worth
UNION ALL
  CALL db.index.fulltext.queryNodes('entitySearch', $inTexts, {limit: 100}) YIELD node AS excerpt
  MATCH (hit:Entity)-[:EVIDENCED_BY]->(excerpt)
  RETURN hit, 1 + 0.5 * $length / toFloat($length + size(excerpt.text)) AS worth
}
WITH hit, max(worth) AS worth
WITH hit, worth, toInteger(log(1 + COUNT { (hit)--() }) / log(2)) AS renown
WITH hit, round(worth + 0.49 * renown / (4.0 + renown), 4) AS score
ORDER BY score DESC, hit.id LIMIT 20
RETURN score, {id: hit.id, name: coalesce(hit.name, hit.title)} AS entity
