// Reports that no converter would print: real ones, cut, shuffled, doubled, with tags, control characters and separators where none belong.

import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const here = (path: string) => new URL(path, import.meta.url);
const read = (path: string): string => readFileSync(here(path), 'utf8');
const folders = readdirSync(here('../fixtures/reports/'));

export interface NamedText {
  readonly name: string;
  readonly text: string;
}
export const wholeReports: readonly NamedText[] = [
  { name: 'seed.md', text: read('../../seed/reports/2019-03.md') },
  ...folders.map((name) => ({ name: `${name}.md`, text: read(`../fixtures/reports/${name}/input.md`) })),
  ...['md', 'txt', 'html'].map((ending) => ({
    name: `small.${ending}`,
    text: read(`../fixtures/formats/report.${ending}`),
  })),
];

type Mutation = (text: string) => string;

/** A place in a text of any length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (share: number, length: number) => Math.floor(share * length);

const strayPieces = [
  '|', '||||', '\\|', '\n|\n', '|---|---|---|\n', '\n\n', '\r', '\t', '\v\f', '\u0001\u001b[31m', '\u200b', '\ufeff', '\ud800', '\udc00x',
  '<table>', '</table>', '<table><tr><td>', '</td></tr></table>', '<p>', '</p>', '<li>', '<a href="', '<a href=http://', '</a>', '<!--', '-->', '<',
  '>', '<script>', '</script>', '&#xd800;', '&#0;', '&amp;lt;', '&nbsp;', '[', '](', ')', '**', '```', '# ', '## 五、专题\n', '### 1. ', '3月1日，', '13月32日，',
  '２０１９年', '《', '》', '“', '”', '（', '）', '、', '和', '与', '。', '；', '签署战略合作协议', '印发', '有限公司', '省', '市', '亿元', '5%', '\u{1f600}', '\u{20000}',
]; // biome-ignore format: one list of short pieces

const linesOf = (text: string) => text.split('\n');

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, place).map(([from, length]): Mutation => (text) => {
    const start = at(from, text.length);
    return text.slice(0, start) + text.slice(start + at(length ** 3, text.length));
  }),
  place.map((end): Mutation => (text) => text.slice(0, at(end, text.length))),
  fc.tuple(place, place, fc.integer({ min: 1, max: 40 })).map(([from, to, count]): Mutation => (text) => {
    const lines = linesOf(text);
    const moved = lines.splice(at(from, lines.length), count);
    lines.splice(at(to, lines.length), 0, ...moved);
    return lines.join('\n');
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 2, max: 6 })).map(
    ([from, count, times]): Mutation =>
      (text) => {
        const lines = linesOf(text);
        const start = at(from, lines.length);
        const doubled = lines.slice(start, start + count);
        lines.splice(start, 0, ...Array.from({ length: times }, () => doubled).flat());
        return lines.join('\n');
      },
  ),
  fc.tuple(fc.array(place, { minLength: 1, maxLength: 12 }), fc.constantFrom(...strayPieces)).map(
    ([places, piece]): Mutation =>
      (text) =>
        places.reduce((whole, share) => {
          const start = at(share, whole.length);
          return whole.slice(0, start) + piece + whole.slice(start);
        }, text),
  ),
  fc.tuple(place, fc.constantFrom(...strayPieces), fc.integer({ min: 2, max: 3000 })).map(
    ([share, piece, times]): Mutation =>
      (text) => {
        const start = at(share, text.length);
        return text.slice(0, start) + piece.repeat(times) + text.slice(start);
      },
  ),
  fc.constantFrom<[string, string][]>(['|', ''], ['\n\n', '\n'], ['。', ''], ['<', '<<'], ['月', ''], ['#', ''], ['，', '、']).map(
    ([from, to]): Mutation =>
      (text) =>
        text.replaceAll(from, to),
  ),
); // biome-ignore format: one mutation after the other

export const mutatedReport: fc.Arbitrary<NamedText> = fc
  .tuple(fc.constantFrom(...wholeReports), fc.array(mutation, { minLength: 1, maxLength: 5 }))
  .map(([{ name, text }, mutations]) => ({
    name,
    text: mutations.reduce((whole, mutate) => mutate(whole), text),
  }));
