// What the columns of a table are: from the words of its heading row, else from the number of cells and what they hold.

import type { Section } from '../model/facts.js';

/** Indexes of the columns; `link` is null where the table has none (enterprises). */
export interface Columns {
  readonly heading: number | null;
  readonly text: number;
  readonly link: number | null;
  readonly count: number;
}

const sectionWords: readonly (readonly [Section, RegExp])[] = [
  ['ministries', /^(?:发布|发文|颁布|制定|印发)?(?:机构|单位|部门|部委)(?:名称)?$/],
  ['provinces', /^(?:地区|省份|省市|地方|区域|省区市|地域|省（区、市）)(?:名称)?$/],
  ['enterprises', /^(?:企业|公司|运营商|企业名称|公司名称|相关企业)$/],
];
const headingWord = /^(?:名称|主体|对象|单位)$/;
const textWord = /举措|政策|措施|内容|动态|进展|情况|事项|动向|事件/;
const linkWord = /链接|来源|网址|出处|地址|原文/;
const plain = (cell: string) => cell.replace(/<[^<>]*>|\*\*|\s/g, '');

/** Reads a heading row; null where the cells are no heading row of ours. `section` is null where its words leave it to the chapter. */
export function readHeaderRow(
  cells: readonly string[],
): { columns: Columns; section: Section | null } | null {
  const names = cells.map(plain);
  if (names.some((name) => name.length > 12)) return null;
  const headingOf = (name: string) => sectionWords.find(([, pattern]) => pattern.test(name));
  const heading = names.findIndex((name) => headingOf(name) || headingWord.test(name));
  const text = names.findIndex((name, i) => i !== heading && textWord.test(name));
  if (heading < 0 || text < 0) return null;
  const link = names.findIndex((name, i) => i !== heading && i !== text && linkWord.test(name));
  return {
    columns: { heading, text, link: link < 0 ? null : link, count: cells.length },
    section: headingOf(names[heading] as string)?.[0] ?? null,
  };
}

/** The columns of a table that lost its heading row. */
export const defaultColumns = (count: number): Columns =>
  count >= 3
    ? { heading: 0, text: 1, link: 2, count }
    : { heading: count === 2 ? 0 : null, text: count === 2 ? 1 : 0, link: null, count };

export interface RowCells {
  readonly heading: string;
  readonly text: string;
  readonly link: string;
}

/** A row's cells by their roles, also where a stray pipe or a lost one changed their number. */
export function assignCells(cells: readonly string[], columns: Columns): RowCells {
  if (cells.length === columns.count) {
    const at = (index: number | null) => (index === null ? '' : (cells[index] ?? ''));
    return { heading: at(columns.heading), text: at(columns.text), link: at(columns.link) };
  }
  // Columns without words at the end; with an address column, those that hold addresses alone.
  let end = cells.length;
  while (
    end > 1 &&
    (cells[end - 1] === '' || (columns.link !== null && onlyAddresses(cells[end - 1] as string)))
  )
    end--;
  const rest = cells.slice(0, end);
  const links = columns.link === null ? [] : cells.slice(end).filter((cell) => cell !== '');
  const skip = columns.heading ?? 0;
  const hasHeading = columns.heading !== null && rest.length > skip + 1;
  const heading = hasHeading ? (rest[skip] as string) : '';
  // A pipe inside the text parted it: it stands again where it stood.
  const text = rest.slice(hasHeading ? skip + 1 : 0).join('|');
  return { heading, text, link: links.join('<br>') };
}

const onlyAddresses = (cell: string): boolean =>
  cell === '' || (/^[\x21-\x7e\s]*$/.test(plain(cell)) && /https?:|\.s?html?|href=/.test(cell));
