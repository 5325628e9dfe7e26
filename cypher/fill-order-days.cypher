// The place in lists by day, for deals that a graph of before it was kept has without.
// Parameters: none. Rows: none. Idempotent: what is there is left alone.
MATCH ()-[deal:PARTNERS_WITH]->()
WHERE deal.orderedOn IS NULL
SET deal.orderedOn = coalesce(deal.announcedOn, date('0001-01-01'));
