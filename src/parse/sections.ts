// In: the blocks of a report. Out: the five kinds of section, each with its title and blocks. Levels and numbers of headings shift from one
// conversion to the next (“### 一、”, “## 二、”, a plain line), so a section is told by its numeral and its words.

import type { Section } from '../model/facts.js';
import type { Block, HeadingBlock, ParagraphBlock, TableBlock } from './blocks.js';

/** How a title is numbered. */
export type Numbering = 'chinese' | 'bracketed' | 'arabic' | 'none';

export interface SectionBlocks {
  readonly section: Section;
  readonly title: string;
  /** Line of the section's heading, from 1. */
  readonly line: number;
  readonly level: number;
  readonly numbers: Numbering;
  readonly ordinal: number;
  readonly blocks: readonly Block[];
}
export interface Outline {
  readonly sections: readonly SectionBlocks[];
  /** Tables outside every section: the contents, or one whose section heading was lost. */
  readonly strayTables: readonly TableBlock[];
  /** Paragraphs before the first section: where the coverage period is told. */
  readonly preamble: readonly string[];
}

/** In this order: 企业 is tried before 地方, since “企业与地方合作情况” is about enterprises. */
const words: readonly (readonly [Section, RegExp])[] = [
  ['summits', /峰会|论坛|大会|会议/],
  ['enterprises', /企业|运营商|公司/],
  ['ministries', /部委|部门|中央|国家层面|国务院/],
  ['provinces', /各省|各地|地方|省市|省份|省区|区域|全国/],
  ['topics', /专题|热点|话题|两会|专栏/],
];
const chineseNumeral =
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．:：\s]|部分|章|节)|[（(][一二三四五六七八九十]{1,3}[）)])/;
const arabicNumeral = /^(?:[0-9０-９]{1,2}\s?[.．、)）]|[（(][0-9０-９]{1,2}[)）]|[0-9]{1,2}\.[0-9]{1,2}\s)/;
const contents = /目\s*录/;

export function readOutline(blocks: readonly Block[]): Outline {
  const sections: (SectionBlocks & { blocks: Block[] })[] = [];
  const strayTables: TableBlock[] = [];
  const preamble: string[] = [];
  let current: (SectionBlocks & { blocks: Block[] }) | null = null;
  let inContents = false;

  for (const block of blocks) {
    const title = block.kind === 'table' ? null : titleOf(block, inContents);
    if (title !== null) {
      const opened = opens(title, block as HeadingBlock | ParagraphBlock, sections, current);
      if (opened === 'other') {
        current = null;
        inContents = contents.test(title);
        continue;
      }
      if (opened !== null) {
        const level = block.kind === 'heading' ? block.level : 7;
        current = {
          section: opened,
          title: withoutNumber(title),
          line: block.from,
          level,
          numbers: numbering(title),
          ordinal: ordinalOf(title),
          blocks: [],
        };
        sections.push(current);
        inContents = false;
        continue;
      }
    }
    if (current) current.blocks.push(block);
    else if (block.kind === 'table') {
      if (!inContents) strayTables.push(block);
    } else if (sections.length === 0) preamble.push(block.text);
  }
  return { sections, strayTables, preamble };
}

/** A heading, or a short line with a section's numeral whose # the conversion lost; not a line of the contents (…… 12). */
function titleOf(block: HeadingBlock | ParagraphBlock, inContents: boolean): string | null {
  const text = block.text.replaceAll('**', '').trim();
  if (block.kind === 'heading') return text;
  if (inContents || text.length > 40 || /[。；，]|[.．…·]{3}|\d$/.test(text)) return null;
  return chineseNumeral.test(text) && sectionOf(text) ? text : null;
}

/** The section that the title opens, 'other' for a chapter that is none of the five, null for a heading inside a section. */
function opens(
  title: string,
  block: HeadingBlock | ParagraphBlock,
  sections: readonly SectionBlocks[],
  current: SectionBlocks | null,
): Section | 'other' | null {
  const section = sectionOf(title);
  const numbers = numbering(title);
  if (numbers === 'chinese') return section ?? 'other';
  if (/^【/.test(title) || contents.test(title)) return 'other';
  if (section === null || current === null) return section;
  const deeper = block.kind === 'heading' && block.level > current.level;
  if (numbers === 'none') {
    if (current.numbers === 'none' && !deeper) return section;
    return block.kind === 'heading' && isNext(section, title, sections) ? section : null;
  }
  // “1. 2019 工业互联网峰会” is a subsection, unless the report numbers its sections so, too, and this is the next of them.
  const known = sections.some((other) => other.section === section);
  const step = ordinalOf(title) - current.ordinal;
  return numbers === current.numbers && !known && step > 0 && (!deeper || step === 1) ? section : null;
}

/** The chapters' order in every report. */
const order: readonly Section[] = ['ministries', 'provinces', 'enterprises', 'summits', 'topics'];
/** What a chapter's title is about; a single summit's or topic's is a name or a sentence. */
const chapter =
  /(?:情况|动态|政策|举措|进展|专题|热点|话题|峰会|会议)(?:活动)?$|^(?:各地|各省|地方|企业|部委)/;

/** “企业参与情况” without its numeral among numbered chapters: a chapter that is still to come, and after those that were. */
function isNext(section: Section, title: string, sections: readonly SectionBlocks[]): boolean {
  const words = title.replace(/[（(][^）)]*[）)]$/, '');
  const last = Math.max(...sections.map((one) => order.indexOf(one.section)));
  return words.length <= 20 && chapter.test(words) && order.indexOf(section) > last;
}

/** 一、 or 第一部分 · （一） · 1. or (1) · nothing. */
const numbering = (title: string): Numbering =>
  /^[（(]/.test(title) && chineseNumeral.test(title)
    ? 'bracketed'
    : chineseNumeral.test(title)
      ? 'chinese'
      : arabicNumeral.test(title)
        ? 'arabic'
        : 'none';

/** The number that the title begins with; 0 where it has none. */
export function ordinalOf(title: string): number {
  const digits = /^[（(]?([0-9０-９]{1,2})/.exec(title)?.[1];
  if (digits) return Number(digits.normalize('NFKC'));
  return '一二三四五六七八九十'.indexOf(/^[（(第]?([一二三四五六七八九十])/.exec(title)?.[1] ?? '?') + 1;
}

/** The longest match is not asked for: a title has one subject, and the order above settles the rest. */
function sectionOf(title: string): Section | null {
  return words.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

export const withoutNumber = (title: string): string =>
  title.replace(chineseNumeral, '').replace(arabicNumeral, '').trim();

/** The title begins with a number of its own: `1. `, `（二）`. */
export const isNumbered = (title: string): boolean =>
  arabicNumeral.test(title) || (/^[（(]/.test(title) && chineseNumeral.test(title));
