// Holds a lock on 中国 until the transaction ends, so that imports take turns: each reads the claims that it then changes.
// Parameters: none. Rows: one: isPrepared, false where the reference data are not in yet.
// Idempotent: the node is one by its id; setting its code again changes nothing but takes the lock.
MERGE (country:Entity:Region {id: 'region:100000'})
ON CREATE SET country.claims = []
SET country.code = '100000'
RETURN size(country.claims) > 0 AS isPrepared;
