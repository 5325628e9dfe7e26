// In: a section of numbered subsections (summits, topics). Out: each subsection with its title, its text and its lines.

import { plainText, readCell } from './cell-html.js';
import { endsSentence, joinPieces, paragraphGap } from './join-text.js';
import type { SectionBlocks } from './sections.js';
import { isNumbered, ordinalOf, withoutNumber } from './sections.js';

export interface Subsection {
  /** Without its number. */
  readonly title: string;
  /** Paragraphs parted by a line feed; one that a page break tore is whole. */
  readonly text: string;
  /** From the heading's line to the last line of the text. */
  readonly lines: readonly [number, number];
}

/** 联系人：…, Tel: …: the report's end, no words of its last subsection. */
const imprint =
  /^(?:联系人|联系方式|联系电话|电话|Tel|传真|Fax|E-?mail|邮箱|电子邮箱|地址|网址|编辑|责任编辑|审核|(?:免责|版权)?声明)\s*[:：]/i;

export function readSubsections(section: SectionBlocks): Subsection[] {
  const found: { title: string; paragraphs: string[]; from: number; to: number }[] = [];
  let level = 0;
  for (const block of section.blocks) {
    if (block.kind === 'table') continue;
    const text = readCell(block.text).map(plainText).join('');
    if (imprint.test(text)) break;
    const current = found.at(-1);
    const opens =
      block.kind === 'heading'
        ? !current || isNumbered(text) || (block.level <= level && !isNumbered(text))
        : isNumbered(text) &&
          text.length <= 60 &&
          !endsSentence(text) &&
          ordinalOf(text) === found.length + 1;
    if (opens) {
      if (block.kind === 'heading' && level === 0) level = block.level;
      found.push({ title: withoutNumber(text), paragraphs: [], from: block.from, to: block.to });
    } else if (current) {
      current.paragraphs.push(text);
      current.to = block.to;
    }
  }
  if (found.length === 0) found.push(...wholeSection(section));
  return found
    .filter(({ paragraphs }) => paragraphs.some((text) => text !== ''))
    .map(({ title, paragraphs, from, to }) => ({
      title,
      text: joinPieces(paragraphs, paragraphGap).text,
      lines: [from, to],
    }));
}

/** A section that tells of one thing only and has no subsection: its own title is the title. */
function wholeSection(section: SectionBlocks) {
  const paragraphs = section.blocks.filter((block) => block.kind === 'paragraph');
  const end = paragraphs.findIndex((block) => imprint.test(block.text));
  const told = (end < 0 ? paragraphs : paragraphs.slice(0, end)).map((block) => ({
    text: readCell(block.text).map(plainText).join(''),
    to: block.to,
  }));
  const last = told.at(-1);
  return last
    ? [{ title: section.title, paragraphs: told.map(({ text }) => text), from: section.line, to: last.to }]
    : [];
}
