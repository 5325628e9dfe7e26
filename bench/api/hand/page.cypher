MATCH (p:Policy)
WHERE p.id IS NOT NULL AND date($from) <= p.announcedOn <= date($to) AND EXISTS { (p)-[:ABOUT]->(t:Theme) WHERE t.id = $theme }
WITH p ORDER BY p.announcedOn DESC, p.id LIMIT 50
RETURN p.id AS id, p.title AS title, toString(p.announcedOn) AS announcedOn,
  COLLECT { MATCH (p)-[:ISSUED_BY]->(b:IssuingBody) RETURN {name: b.name} ORDER BY b.name, b.id } AS issuedBy,
  COLLECT { MATCH (p)-[:APPLIES_TO]->(r:Region) RETURN {name: r.name} ORDER BY r.code } AS appliesTo
