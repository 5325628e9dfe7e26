// Waits until every index is online, 120 seconds at most. Parameters: none. Rows: none. Changes nothing.
CALL db.awaitIndexes(120);
