// Waits until every index is online, ten minutes at most. Parameters: none. Rows: none. Changes nothing.
CALL db.awaitIndexes(600);
