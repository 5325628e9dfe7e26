// One line of a Markdown pipe table ⇄ its cells. Pipes may be missing at either end.

/** The cells of a line, trimmed; `\|` is a pipe inside a cell. */
export function splitTableLine(line: string): string[] {
  const cells: string[] = [];
  const text = line.trim();
  let from = text.startsWith('|') ? 1 : 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '|' && text[i - 1] !== '\\') {
      cells.push(text.slice(from, i));
      from = i + 1;
    }
  }
  // What follows the last pipe is a cell only where the closing pipe is missing.
  if (from < text.length) cells.push(text.slice(from));
  return cells.map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** `|---|:--:|`: the line under a heading row, also with a blank cell too many. The conversion prints it at the end of a table, too. */
export function isDelimiterLine(line: string): boolean {
  if (!line.includes('-') || !/^[\s|:-]+$/.test(line)) return false;
  const cells = splitTableLine(line);
  return (
    cells.every((cell) => /^:?-*:?$/.test(cell)) &&
    cells.some((cell) => cell.includes(cells.length > 1 ? '--' : '-'))
  );
}

export const opensRow = (line: string): boolean => line.trimStart().startsWith('|');

/** The line ends its row: its last pipe is there. */
export function closesRow(line: string): boolean {
  const text = line.trimEnd();
  return text.endsWith('|') && !text.endsWith('\\|');
}
