MATCH (region:Region {code: $region})
MATCH (region)<-[:APPLIES_TO]-(p:Policy)
WITH p, region ORDER BY p.announcedOn DESC, p.id LIMIT 20
RETURN region.name AS region, p.title AS title, COLLECT {
  MATCH (p)-[:ISSUED_BY]->(b:IssuingBody)
  WITH b ORDER BY b.name, b.id
  RETURN {name: b.name, policies: {nodes: COLLECT {
    MATCH (b)<-[:ISSUED_BY]-(other:Policy)
    WITH other ORDER BY other.announcedOn DESC, other.id LIMIT 5
    RETURN {title: other.title, themes: COLLECT {
      MATCH (other)-[:ABOUT]->(t:Theme) RETURN {name: t.name} ORDER BY t.name, t.id
    }}
  }}}
} AS issuedBy
