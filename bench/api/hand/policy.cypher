MATCH (p:Policy {id: $id})
RETURN p.id AS id, p.title AS title, toString(p.announcedOn) AS announcedOn,
  COLLECT { MATCH (p)-[:ISSUED_BY]->(b:IssuingBody) RETURN {name: b.name} ORDER BY b.name, b.id } AS issuedBy,
  COLLECT { MATCH (p)-[:APPLIES_TO]->(r:Region) RETURN {name: r.name, code: r.code} ORDER BY r.code } AS appliesTo,
  COLLECT { MATCH (p)-[:ABOUT]->(t:Theme) RETURN {name: t.name} ORDER BY t.name, t.id } AS themes
