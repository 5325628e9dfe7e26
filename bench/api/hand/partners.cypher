MATCH (:Enterprise {id: $enterprise})<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[deal:PARTNERS_WITH]-(party)
MATCH (party)-[:GOVERNS*0..1]->(:Region)-[:PART_OF*0..]->(province:Region)
WHERE province.level = 'PROVINCE'
WITH DISTINCT province, deal.partnershipId AS id, deal.kind AS kind, deal.announcedOn AS day
ORDER BY day DESC, id
WITH province, collect({id: id, kind: kind, announcedOn: toString(day)}) AS partnerships
ORDER BY province.code
RETURN {name: province.name, code: province.code} AS region, partnerships
