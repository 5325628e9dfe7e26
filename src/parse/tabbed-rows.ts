// In: the lines of a plain text. Out: the same number of lines; one whose cells are parted by tabs, as Word and spreadsheets save a table, is a row of a Markdown table.

/** A line of the contents (一、总体情况 ⇥ 3) is no row. */
export const withTabbedRows = (lines: readonly string[]): string[] =>
  lines.map((line) => {
    if (!line.includes('\t')) return line;
    const cells = line.split('\t').map((cell) => cell.trim());
    if (cells.filter((cell) => cell !== '').length < 2 || /^\d{0,4}$/.test(cells.at(-1) as string)) {
      return isContinuation(cells) ? asRow(cells) : line;
    }
    return asRow(cells);
  });

/** A row whose heading cell and address are blank. */
const isContinuation = (cells: readonly string[]): boolean =>
  cells[0] === '' && cells.length >= 3 && cells[1] !== '' && !/^\d+$/.test(cells[1] as string);

const asRow = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
