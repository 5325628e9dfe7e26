// Corrections in force that found nothing to correct.
// Parameters: none. Rows: content (the correction as JSON), in order of ids.
MATCH (correction:Correction)
WHERE NOT coalesce(correction.isApplied, false)
  AND NOT EXISTS { MATCH (report:Report) WHERE correction.id IN report.corrections }
RETURN correction.content AS content ORDER BY correction.id;
