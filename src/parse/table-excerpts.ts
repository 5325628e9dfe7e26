// In: one section's rows. Out: its excerpts, numbered within each heading over the whole table, and notes on what could not be told.

import type { ExcerptFact } from '../model/facts.js';
import { type Coverage, dateWithin, findDays } from './dates.js';
import { joinAddresses } from './join-addresses.js';
import { type BeforePair, lostAt } from './lost-words.js';
import type { Note } from './note.js';
import { pairSources } from './pair-sources.js';
import type { Row } from './rejoin-rows.js';
import type { TableSection } from './report-tables.js';
import { type Item, splitItems } from './split-items.js';

export function tableExcerpts(
  rows: readonly Row[],
  section: TableSection,
  coverage: Coverage,
  beforePair: BeforePair,
  note: Note,
): ExcerptFact[] {
  const counts = new Map<string, number>();
  return rows.flatMap((row) => {
    // Where the table has no address column, an address may stand in the item itself.
    const inText = row.pieces.length === 0;
    const addresses = joinAddresses(inText ? row.paragraphs.flatMap(({ pieces }) => pieces) : row.pieces);
    const items = splitItems(row.paragraphs, addresses.length);
    const keys = items.map(() => {
      const n = (counts.get(row.heading) ?? 0) + 1;
      counts.set(row.heading, n);
      return `${section}/${row.heading}/${n}`;
    });
    const sources = sourcesOf(row, items, keys, inText);
    return items.map((item, i): ExcerptFact => {
      const key = keys[i] as string;
      noteSeams(item, key, beforePair, note);
      return {
        key,
        section,
        heading: row.heading,
        headingInferred: row.headingInferred,
        date: itemDate(item, key, coverage, note),
        text: item.text,
        sourceUrl: sources[i] ?? null,
        lines: [...item.lines],
      };
    });
  });

  function sourcesOf(
    row: Row,
    items: readonly Item[],
    keys: readonly string[],
    inText: boolean,
  ): (string | null)[] {
    if (inText) {
      return items.flatMap((item, i) =>
        pair(1, joinAddresses(item.pieces), [keys[i] as string], item.lines[0]),
      );
    }
    return pair(items.length, joinAddresses(row.pieces), keys, row.pieces[0]?.line ?? 1);
  }

  function pair(
    count: number,
    addresses: ReturnType<typeof joinAddresses>,
    keys: readonly string[],
    line: number,
  ) {
    const { sources, unpaired } = pairSources(count, addresses);
    sources.forEach((address, i) => {
      if (address?.conflict) note('SOURCE_CONFLICT', address.line, `${keys[i]}: ${address.conflict}`);
      else if (address && address.url === null) {
        note(
          'SOURCE_UNPAIRED',
          address.line,
          `${keys[i]}: only the end of its address is printed; it is left open`,
        );
      }
    });
    if (unpaired.length > 0 && count === 1) {
      for (const { url, line: at } of unpaired) {
        note(
          'SOURCE_UNPAIRED',
          at,
          `${keys[0]}: a second address (${url ?? 'incomplete'}) has no item of its own`,
        );
      }
    } else if (unpaired.length > 0) {
      const which = count === 0 ? 'no item' : `${count} items (${keys[0]} to ${keys.at(-1)})`;
      note(
        'SOURCE_UNPAIRED',
        line,
        `${which} and ${unpaired.length} addresses cannot be paired in order: ${unpaired
          .map(({ url }) => url ?? 'incomplete')
          .join(', ')
          .slice(0, 500)}`,
      );
    }
    return sources.map((address) => address?.url ?? null);
  }
}

function itemDate(item: Item, key: string, coverage: Coverage, note: Note): string | null {
  const [line] = item.lines;
  for (const at of item.undatedParagraphs) {
    note(
      'ITEM_UNDATED',
      at,
      `${key}: a paragraph at line ${at} begins with no date; it is kept as the end of this item`,
    );
  }
  if (!item.day) {
    const sentence = item.text.slice(0, item.text.search(/[。！？]|$/));
    const told = findDays(sentence)
      .map((day) => dateWithin(day, coverage))
      .find((date) => date && !date.outside);
    note(
      'ITEM_UNDATED',
      line,
      `${key}: the item does not begin with a date; ${told ? `the day in its first sentence, ${told.iso}, is taken` : 'its date is left open'}`,
    );
    return told?.iso ?? null;
  }
  const date = dateWithin(item.day, coverage);
  const printed = `${item.day.month}月${item.day.day}日`;
  if (!date)
    note('ITEM_UNDATED', line, `${key}: ${printed} is no day of the calendar; its date is left open`);
  else if (date.outside) {
    note(
      'DATE_OUTSIDE_COVERAGE',
      line,
      `${key}: ${printed} lies outside ${coverage.from} to ${coverage.to}; it is read as ${date.iso}`,
    );
  }
  return date?.iso ?? null;
}

function noteSeams(item: Item, key: string, beforePair: BeforePair, note: Note): void {
  const lost = new Set(
    lostAt(
      item.text,
      item.seams.map(({ at }) => at),
      beforePair,
    ),
  );
  for (const { at, above, below } of item.seams) {
    if (!lost.has(at)) continue;
    const head = item.text.slice(Math.max(0, at - 4), at);
    const tail = item.text.slice(at, at + 5);
    note(
      'TEXT_LOST',
      below,
      `${key}: the conversion lost text between line ${above} and line ${below} (…${head} | ${tail})`,
    );
  }
}
