MATCH (:Theme {id: $theme})<-[:ABOUT]-(p:Policy)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(province:Region)
WHERE province.level = 'PROVINCE'
WITH province, count(DISTINCT p) AS count
RETURN province.name AS key, count ORDER BY count DESC, key
