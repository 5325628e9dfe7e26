// How many rows one export has at most: a spreadsheet holds a million, and GraphML remembers the id of every node that it has written.

export const mostRows = 250_000;
