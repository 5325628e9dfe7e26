// Deletes excerpts that a report has no more, with the evidence that they were.
// Parameters: $ids. Rows: none. Idempotent: what is gone is not matched.
UNWIND $ids AS id
MATCH (excerpt:Excerpt {id: id})
DETACH DELETE excerpt;
