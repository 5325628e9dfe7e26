MATCH (tally:PolicyTally)
WHERE tally.by = 'PROVINCE' AND tally.theme = $theme AND tally.key IS NOT NULL
MATCH (province:Region {id: tally.key})
RETURN province.name AS key, tally.count AS count ORDER BY count DESC, key
