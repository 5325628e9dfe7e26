// The period that a report covers, from its prose: （2019年2月16日-2019年3月15日）, 2019.3.16—4.15, 2019-03-16至2019-04-15.

import { type Coverage, isoDate } from './dates.js';

const period =
  /(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?[-—–―~至到]{1,3}(?:(\d{4})[年./-])?(?:(\d{1,2})[月./-])?(\d{1,2})(?![\d年月])日?/g;
const named = /监测期|监测时间|监测周期|监测时段|统计|时间范围|覆盖|本期|期内|报告期/;
const longest = 366;

/**
 * The first period among paragraphs that speak of one (监测期 …), else the first that any of them prints; null if none does.
 * A plan's years (2018—2022年) have no days and are no period.
 */
export function findCoverage(paragraphs: readonly string[]): Coverage | null {
  // A page break may fall inside the period: neighbours are read as one text, and so is what it cut.
  const texts = paragraphs.map(plain);
  const joined = texts.map((text, i) => text + (texts[i + 1] ?? '').slice(0, 40));
  return first(joined.filter((text) => named.test(text))) ?? first(joined);
}

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').slice(0, 20_000);

function first(texts: readonly string[]): Coverage | null {
  for (const text of texts) {
    for (const match of text.matchAll(period)) {
      const coverage = read(match.map((part) => (part === undefined ? Number.NaN : Number(part))));
      if (coverage) return coverage;
    }
  }
  return null;
}

function read(parts: readonly number[]): Coverage | null {
  const [, year, month, day, endYear, endMonth, endDay] = parts as [
    0,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const toMonth = Number.isNaN(endMonth) ? month : endMonth;
  // 12月16日-1月15日 without a second year crosses into the next.
  const toYear = Number.isNaN(endYear) ? (toMonth < month ? year + 1 : year) : endYear;
  const from = isoDate(year, month, day);
  const to = isoDate(toYear, toMonth, endDay);
  if (!from || !to || from > to) return null;
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 <= longest ? { from, to } : null;
}
