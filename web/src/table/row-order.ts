// Rows and a column → the rows in its order: numbers as numbers, words as their language orders them (Chinese by pinyin), nothing
// last in both directions; and the rows that have all words of a filter.

export type CellValue = string | number | null;

const collator = new Intl.Collator('zh-CN', { numeric: true });

export function inOrder<Row>(
  rows: readonly Row[],
  value: (row: Row) => CellValue,
  descending: boolean,
): readonly Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : collator.compare(String(x), String(y));
    return sign * order;
  });
}

export function matching<Row>(
  rows: readonly Row[],
  values: readonly ((row: Row) => CellValue)[],
  filter: string,
): readonly Row[] {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return rows;
  return rows.filter((row) => {
    const text = values
      .map((value) => value(row) ?? '')
      .join(' ')
      .toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
