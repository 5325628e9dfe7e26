// In: what a PDF page writes, with its links. Out: its words as printed lines, and lines as paragraphs.

import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { typedCharacters } from './typed-characters.js';

/** A piece of text as the page places it; `x` and `y` are the left end of its baseline, in points, y upwards. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Where a link over it leads. */
  readonly href: string | null;
}
export interface Link {
  readonly url: string;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}
export interface PrintedLine {
  readonly words: readonly Word[];
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

export function wordsOf(items: readonly TextItem[], links: readonly Link[]): Word[] {
  return items
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height }) => {
      const [, , , , x, y] = transform as [number, number, number, number, number, number];
      const size = height || Math.abs(transform[3] as number);
      const [middle, over] = [x + width / 2, y + size / 3];
      const link = links.find(
        ({ left, right, bottom, top }) => left <= middle && middle <= right && bottom <= over && over <= top,
      );
      return { text: typedCharacters(str), x, y, width, size, href: link?.url ?? null };
    });
}

/** From the top; the words of a line from the left. A line is what lies on one baseline, within half its size. */
export function printedLines(words: readonly Word[]): PrintedLine[] {
  const lines: Word[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && first.y - word.y < Math.max(first.size, word.size) / 2) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => {
    const sorted = line.sort((a, b) => a.x - b.x);
    return {
      words: sorted,
      left: (sorted[0] as Word).x,
      right: Math.max(...sorted.map(({ x, width }) => x + width)),
      y: (line[0] as Word).y,
      size: Math.max(...sorted.map(({ size }) => size)),
    };
  });
}

/**
 * Lines that the margin broke are one paragraph: the line before runs to `right` but for less than two characters, the next one is
 * not indented, stands at the usual distance and has the same size. An address is broken earlier, after a slash or a dash.
 */
export function paragraphsOf(lines: readonly PrintedLine[], left: number, right: number): PrintedLine[][] {
  const paragraphs: PrintedLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1)?.at(-1);
    if (last && continues(last, line, left, right)) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function continues(last: PrintedLine, line: PrintedLine, left: number, right: number): boolean {
  const sameLink = line.words[0]?.href !== null && line.words[0]?.href === last.words.at(-1)?.href;
  if (sameLink) return true;
  const text = textOf(line);
  if (addressStart.test(text)) return false;
  if (goesOnAddress(textOf(last), text)) return true;
  const full = right - last.right < 2.2 * last.size;
  const indented = line.left - left > 1.5 * line.size;
  const apart = last.y - line.y > 2.6 * Math.max(last.size, line.size);
  return full && !indented && !apart && Math.abs(last.size - line.size) < 1;
}

const textOf = ({ words }: PrintedLine): string => words.map(({ text }) => text).join('');

/** The tail of an address: nothing but the signs of one, after such a line. */
const goesOnAddress = (last: string, line: string): boolean =>
  addressSigns.test(last) && /[./]/.test(last) && addressSigns.test(line);

const addressSigns = /^[\w\-./?=&%#:;,+~@!$'*()]+$/;
const addressStart = /^(?:https?:|www\.)/i;
