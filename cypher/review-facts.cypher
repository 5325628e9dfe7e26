// The facts that the reader was least sure of, with the words of the first excerpt that says so.
// Parameters: $below, a confidence; $most, how many.
// Rows: least sure first, each type, kind (of a deal, else null), confidence, from and to ({id, label, name}), told (key, text, line,
// sourceUrl, month, publisher).
MATCH (from:Entity)-[fact:PARTNERS_WITH|ISSUED_BY|APPLIES_TO|HELD_IN|ORGANIZED|PARTICIPATED_IN|AFFILIATED_WITH]->(to:Entity)
WHERE fact.confidence < $below
WITH from, fact, to ORDER BY fact.confidence, from.id, to.id, type(fact) LIMIT $most
MATCH (excerpt:Excerpt {id: fact.excerptIds[0]})-[:FROM]->(report:Report)
RETURN type(fact) AS type,
       CASE type(fact) WHEN 'PARTNERS_WITH' THEN fact.kind END AS kind,
       fact.confidence AS confidence,
       {id: from.id, label: head([label IN labels(from) WHERE label <> 'Entity']), name: coalesce(from.name, from.title)} AS from,
       {id: to.id, label: head([label IN labels(to) WHERE label <> 'Entity']), name: coalesce(to.name, to.title)} AS to,
       {key: excerpt.key, text: excerpt.text, line: excerpt.lineFrom, sourceUrl: excerpt.sourceUrl, month: report.month,
        publisher: report.publisher} AS told
ORDER BY confidence, from.id, to.id, type;
