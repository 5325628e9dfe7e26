// The empty list for evidence of some reports that has no words of its own, because a bulk load writes no empty lists.
// Parameters: $reports, ids. Rows: none. Idempotent: a list that is there is left alone.
UNWIND $reports AS id
MATCH (:Report {id: id})<-[:FROM]-(:Excerpt)<-[said:EVIDENCED_BY]-(:Entity)
WHERE said.mentions IS NULL
SET said.mentions = [];
