// The deals that a later report speaks of, beside what an earlier one said of them.
// Parameters: $from and $to, ids of the two reports.
// Rows: id, kind, announcedOn, scope, parties (names), before and after (excerpts {id, key, date, line, text}), by id.
MATCH (:Report {id: $to})<-[:FROM]-(told:Excerpt)<-[:EVIDENCED_BY]-(:Entity)-[deal:PARTNERS_WITH]-(:Entity)
WHERE told.id IN deal.excerptIds
WITH DISTINCT deal
WITH deal.partnershipId AS id, collect(deal) AS pairs ORDER BY id
WITH id, pairs[0] AS deal, pairs
UNWIND pairs AS pair
UNWIND [startNode(pair).name, endNode(pair).name] AS party
WITH id, deal, party ORDER BY party
WITH id, deal, collect(DISTINCT party) AS parties
RETURN id, deal.kind AS kind, toString(deal.announcedOn) AS announcedOn, deal.scope AS scope, parties,
       COLLECT {
         MATCH (told:Excerpt) WHERE told.id IN deal.excerptIds AND EXISTS { (told)-[:FROM]->(:Report {id: $from}) }
         RETURN {id: told.id, key: told.key, date: toString(told.date), line: told.lineFrom, text: told.text}
         ORDER BY told.sequence
       } AS before,
       COLLECT {
         MATCH (told:Excerpt) WHERE told.id IN deal.excerptIds AND EXISTS { (told)-[:FROM]->(:Report {id: $to}) }
         RETURN {id: told.id, key: told.key, date: toString(told.date), line: told.lineFrom, text: told.text}
         ORDER BY told.sequence
       } AS after
ORDER BY id;
