// Words in, the first day that they name out, with the year that the coverage gives it.

/** YYYY-MM-DD, or null; a day of the coverage is preferred, any other keeps the coverage's year. */
export function readDay(
  text: string,
  coverage: { readonly from: string; readonly to: string },
): string | null {
  const match = /(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/.exec(text);
  if (!match) return null;
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const years = match[1] ? [match[1]] : [coverage.to.slice(0, 4), coverage.from.slice(0, 4)];
  const dates = years.map(
    (year) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  );
  return dates.find((date) => date >= coverage.from && date <= coverage.to) ?? dates[0] ?? null;
}
