// The empty list for entities whose list of aliases is missing, because a bulk load writes no empty lists.
// Parameters: none. Rows: none. Idempotent: a list that is there is left alone.
MATCH (entity:Enterprise|IssuingBody|Region)
WHERE entity.aliases IS NULL
SET entity.aliases = [];
