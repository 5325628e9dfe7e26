// Policy with its evidence 政策与原文
// A policy (政策) with its issuers, regions, themes and the report's own words, as a picture.
// Shows 粤港澳大湾区发展规划纲要, or the newest document where that is not in. Change the title in the first line.
WITH '粤港澳大湾区发展规划纲要' AS title
MATCH (policy:Policy {kind: 'DOCUMENT'})
WITH policy ORDER BY policy.title = title DESC, policy.announcedOn DESC, policy.id LIMIT 1
MATCH shown = (policy)-[:ISSUED_BY|APPLIES_TO|ABOUT|EVIDENCED_BY]->()
RETURN shown;
