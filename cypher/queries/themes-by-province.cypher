// Themes by province 各省的主题
// How many policies on each theme (主题) does each province (省) have? Policies for the whole of 中国 are not counted.
MATCH (theme:Theme)<-[:ABOUT]-(policy:Policy)-[:APPLIES_TO]->(:Region)-[:PART_OF*0..]->(province:Region {level: 'PROVINCE'})
RETURN province.name AS province, theme.name AS theme, count(DISTINCT policy) AS policies
ORDER BY policies DESC, province, theme;
