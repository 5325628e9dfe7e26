// Issued in the latest month 最近一个月的政策
// Who issued what in the latest month that a report covers? 最近一个月谁发布了什么政策？
// For another month, replace the first three lines by: WITH '2019-03' AS month
MATCH (report:Report)
WITH max(report.month) AS month
MATCH (report:Report {month: month})<-[:FROM]-(:Excerpt)<-[:EVIDENCED_BY]-(policy:Policy)
WITH DISTINCT month, policy
OPTIONAL MATCH (policy)-[issued:ISSUED_BY]->(body:IssuingBody)
WITH month, policy, body ORDER BY issued.role = 'JOINT', body.name
RETURN month, policy.announcedOn AS announcedOn, policy.title AS title, policy.status AS status,
       collect(body.name) AS issuers
ORDER BY announcedOn DESC, title;
