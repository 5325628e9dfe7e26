// Dates as the reports print them (3月5日, ４月２日, 2 月 21 日, 2019年3月5日) → calendar dates YYYY-MM-DD in Asia/Shanghai.

export interface Coverage {
  readonly from: string;
  readonly to: string;
}
/** A day as printed; `year` is null where the text leaves it to the report. `start`, `end`: UTF-16 offsets, half-open. */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

const digit = '[0-9０-９]';
const dayPattern = `(?:(${digit}{4})\\s?年\\s?)?(${digit}{1,2})\\s?月\\s?(${digit}{1,2})\\s?[日号]`;
/** 4月9日至10日, 3月30日-4月1日: the rest of a range of days. */
const rangeTail = `(?:\\s?[至到~～—–-]+\\s?(?:${digit}{1,2}\\s?月\\s?)?${digit}{1,2}\\s?[日号])?`;
/** 9.11， where an item begins; the empty group is the year's. */
const dottedPattern = `()(${digit}{1,2})[.．](${digit}{1,2})(?=[，,])`;
const dotted = new RegExp(`^\\s*${dottedPattern}`);
const dottedAnywhere = new RegExp(`(?<=[。！？；]\\s?)${dottedPattern}`, 'g');
const anywhere = new RegExp(dayPattern, 'g');
const opening = new RegExp(`^\\s*${dayPattern}${rangeTail}\\s*`);

/** Full-width digits as numbers: the reports mix both widths. */
export const toNumber = (digits: string): number => Number(digits.normalize('NFKC'));

/** Every day that the text prints, in order. */
export function findDays(text: string): PrintedDay[] {
  return [...text.matchAll(anywhere)].map((match) => printed(match));
}

/** 。9.11，: only behind a sentence's end. */
export const findDottedDays = (text: string): PrintedDay[] =>
  [...text.matchAll(dottedAnywhere)].map((match) => printed(match));

/**
 * The day that the text begins with, null where it begins otherwise. `end` is where the words after it begin.
 * 3月5日前 and 3月底 are deadlines inside a sentence, no item's date.
 */
export function openingDay(text: string): (PrintedDay & { readonly comma: boolean }) | null {
  const match = opening.exec(text) ?? dottedDay(text);
  if (!match) return null;
  const next = text.slice(match[0].length, match[0].length + 1);
  if (next === '' || /[前后起底内止以。；、）)》]/.test(next)) return null;
  return { ...printed(match), end: match[0].length, comma: /[，,：:]/.test(next) };
}

/** Null for what is no day, such as the 3.14 of a version. */
function dottedDay(text: string): RegExpExecArray | null {
  const match = dotted.exec(text);
  return match && isoDate(2000, toNumber(match[2] as string), toNumber(match[3] as string)) ? match : null;
}

const printed = (match: RegExpExecArray): PrintedDay => ({
  year: match[1] ? toNumber(match[1]) : null,
  month: toNumber(match[2] as string),
  day: toNumber(match[3] as string),
  start: match.index,
  end: match.index + match[0].length,
});

/** YYYY-MM-DD, or null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/**
 * The calendar date of a printed day, its year taken from the coverage period: a report over 16 December to 15 January
 * has both years. Outside the period, the year that brings the day nearest to it. Null for a day that no calendar has.
 */
export function dateWithin(day: PrintedDay, coverage: Coverage): { iso: string; outside: boolean } | null {
  const [first, last] = [Number(coverage.from.slice(0, 4)), Number(coverage.to.slice(0, 4))];
  const years = day.year === null ? range(first - 1, last + 1) : [day.year];
  const dates = years.map((year) => isoDate(year, day.month, day.day)).filter((iso) => iso !== null);
  const [nearest] = dates
    .map((iso) => ({ iso, away: daysOutside(iso, coverage) }))
    .sort((a, b) => a.away - b.away);
  return nearest ? { iso: nearest.iso, outside: nearest.away > 0 } : null;
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const dayNumber = (iso: string) => Date.parse(iso) / 86_400_000;

function daysOutside(iso: string, coverage: Coverage): number {
  return Math.max(dayNumber(coverage.from) - dayNumber(iso), dayNumber(iso) - dayNumber(coverage.to), 0);
}
