// Deals of an enterprise 企业的合作
// The partnerships (合作) of 阿里巴巴 and the enterprises below it, with the report's words and the address where it prints one.
// All parties of a deal share its partnershipId. Change the name in the first line.
WITH '阿里巴巴' AS asked
MATCH (top:Enterprise)
WHERE asked IN [top.name, top.englishName] + top.aliases
MATCH (top)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[deal:PARTNERS_WITH]-()
WITH DISTINCT deal.partnershipId AS id
MATCH (party)-[pair:PARTNERS_WITH {partnershipId: id}]-()
WITH id, collect(DISTINCT party.name) AS parties, head(collect(pair)) AS deal
MATCH (excerpt:Excerpt)-[:FROM]->(report:Report)
WHERE excerpt.id IN deal.excerptIds
RETURN deal.announcedOn AS announcedOn, deal.kind AS kind, parties, deal.scope AS scope, deal.amountCny AS amountCny,
       excerpt.text AS words, excerpt.sourceUrl AS address, report.title AS report, excerpt.lineFrom AS line
ORDER BY announcedOn DESC, id;
