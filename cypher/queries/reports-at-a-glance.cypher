// Reports at a glance 报告一览
// The reports (报告) that are in, and how much each of them says.
MATCH (report:Report)
OPTIONAL MATCH (report)<-[:FROM]-(excerpt:Excerpt)
OPTIONAL MATCH (excerpt)<-[:EVIDENCED_BY]-(entity:Entity)
RETURN report.month AS month, report.title AS title, report.publisher AS publisher, count(DISTINCT excerpt) AS excerpts,
       count(DISTINCT CASE WHEN entity:Policy THEN entity END) AS policies,
       count(DISTINCT CASE WHEN entity:IssuingBody THEN entity END) AS bodies,
       count(DISTINCT CASE WHEN entity:Enterprise THEN entity END) AS enterprises,
       count(DISTINCT CASE WHEN entity:Region THEN entity END) AS regions,
       count(DISTINCT CASE WHEN entity:Event THEN entity END) AS events
ORDER BY month DESC, publisher;
