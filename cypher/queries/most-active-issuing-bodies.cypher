// Most active issuing bodies 最活跃的发布机构
// The issuing bodies (发布机构) with the most policies, and what these are about.
MATCH (body:IssuingBody)<-[:ISSUED_BY]-(policy:Policy)
WITH body, collect(DISTINCT policy) AS policies
UNWIND policies AS policy
OPTIONAL MATCH (policy)-[:ABOUT]->(theme:Theme)
WITH body, size(policies) AS policyCount, theme, count(policy) AS ofTheme ORDER BY ofTheme DESC, theme.name
WITH body, policyCount, collect(theme.name) AS themes
RETURN body.name AS body, body.level AS level, policyCount, themes[..3] AS mostOftenAbout
ORDER BY policyCount DESC, body LIMIT 25;
