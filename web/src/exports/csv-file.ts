// A view → CSV as a spreadsheet opens it: UTF-8 with a byte order mark, RFC 4180. No cell is a formula: one that begins like one has
// an apostrophe before it. One line of an evidence cell is one excerpt, in the same order in each of the four.

import type { EvidencePartsFragment } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { addressOfExcerpt, linesOf, quoteOf, reportOf } from './citation.js';
import type { ExportedView } from './exported-view.js';

export function csvFile({ columns, facts }: ExportedView): string {
  const say = words().pictures.exports;
  const cited: readonly (readonly [string, (one: EvidencePartsFragment) => string])[] = [
    [say.quotes, quoteOf],
    [say.reports, reportOf],
    [say.lines, linesOf],
    [say.addresses, addressOfExcerpt],
  ];
  const head = [...columns.map(({ label }) => label), ...cited.map(([label]) => label)];
  const rows = facts.map(({ cells, evidence }) => [
    ...columns.map(({ key }) => cells[key] ?? ''),
    ...cited.map(([, part]) => evidence.map(part).join('\n')),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
