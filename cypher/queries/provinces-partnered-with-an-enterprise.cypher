// Provinces partnered with an enterprise 与企业合作的省份
// Which provinces partnered with 腾讯 (Tencent)? 哪些省与腾讯合作过？
// A deal counts when 腾讯 or an enterprise below it (SUBSIDIARY_OF) made it with the province, a region in it (PART_OF) or
// an organ of one of these (GOVERNS). Change the name in the first line to ask about another enterprise.
WITH '腾讯' AS asked
MATCH (top:Enterprise)
WHERE asked IN [top.name, top.englishName] + top.aliases
MATCH (top)<-[:SUBSIDIARY_OF*0..]-(enterprise:Enterprise)-[deal:PARTNERS_WITH]-(partner:Region|IssuingBody)
MATCH (partner)-[:GOVERNS*0..1]->(region:Region)-[:PART_OF*0..]->(province:Region {level: 'PROVINCE'})
MATCH (excerpt:Excerpt)
WHERE excerpt.id IN deal.excerptIds
RETURN DISTINCT province.name AS province, enterprise.name AS enterprise, partner.name AS partner, deal.kind AS kind,
       deal.announcedOn AS announcedOn, excerpt.date AS toldOn, excerpt.text AS words, excerpt.sourceUrl AS address
ORDER BY province, announcedOn, enterprise, toldOn, words;
