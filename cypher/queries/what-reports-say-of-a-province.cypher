// What reports say of a province 报告中的一个省
// Everything that reports say of 贵州省 and the divisions in it: policies, deals, events, each with its words.
// 报告中关于贵州省的全部内容。Change the name in the first line.
WITH '贵州省' AS asked
MATCH (province:Region)
WHERE asked IN [province.name, province.shortName, province.code] + province.aliases
MATCH (province)<-[:PART_OF*0..]-(region:Region)
CALL (region) {
  MATCH (region)<-[:APPLIES_TO]-(policy:Policy)-[:EVIDENCED_BY]->(excerpt:Excerpt)
  RETURN 'policy' AS what, policy.title AS name, excerpt
  UNION
  MATCH (region)<-[:GOVERNS*0..1]-(party)-[deal:PARTNERS_WITH]-(other), (excerpt:Excerpt)
  WHERE excerpt.id IN deal.excerptIds
  RETURN 'deal' AS what, party.name + ' + ' + other.name AS name, excerpt
  UNION
  MATCH (region)<-[:HELD_IN]-(event:Event)-[:EVIDENCED_BY]->(excerpt:Excerpt)
  RETURN 'event' AS what, event.name AS name, excerpt
}
MATCH (excerpt)-[:FROM]->(report:Report)
RETURN region.name AS region, what, name, excerpt.date AS date, excerpt.text AS words, excerpt.sourceUrl AS address,
       report.month AS month
ORDER BY date DESC, what, name;
