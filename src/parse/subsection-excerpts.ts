// In: the numbered subsections of summits or topics. Out: one excerpt each, dated by the day that its text gives.

import type { ExcerptFact } from '../model/facts.js';
import { type Coverage, dateWithin, findDays } from './dates.js';
import type { Note } from './note.js';
import type { Subsection } from './subsections.js';

export function subsectionExcerpts(
  subsections: readonly Subsection[],
  section: 'summits' | 'topics',
  coverage: Coverage,
  note: Note,
): ExcerptFact[] {
  return subsections.map(({ title, text, lines }, index) => {
    const key = `${section}/${index + 1}`;
    const date = section === 'summits' ? summitDate(text, coverage) : topicDate(text, coverage);
    if (section === 'summits' && date === null) {
      note(
        'ITEM_UNDATED',
        lines[0],
        `${key}: the text gives no day on which it was held; its date is left open`,
      );
    }
    return {
      key,
      section,
      heading: title,
      headingInferred: false,
      date,
      text,
      sourceUrl: null,
      lines: [...lines],
    };
  });
}

/** The first day in the text that the report covers, else the first of all: a summit may have been held just before. */
function summitDate(text: string, coverage: Coverage): string | null {
  const dates = findDays(text).flatMap((day) => dateWithin(day, coverage) ?? []);
  return (dates.find((date) => !date.outside) ?? dates[0])?.iso ?? null;
}

/** The first day that opens a sentence or stands in the first one: other days are those of things that the topic mentions. */
function topicDate(text: string, coverage: Coverage): string | null {
  const firstStop = text.search(/[。！？\n]/);
  for (const day of findDays(text)) {
    const opens = day.start === 0 || /[。！？\n]\s?$/.test(text.slice(day.start - 2, day.start));
    if (!opens && firstStop >= 0 && day.start > firstStop) continue;
    const date = dateWithin(day, coverage);
    if (date && !date.outside) return date.iso;
  }
  return null;
}
