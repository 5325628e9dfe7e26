// In: the blocks of a report. Out: its title, publisher and month, from what stands before the first chapter (前言, 目录, a section).

import type { Block } from './blocks.js';
import { plainText, readCell } from './cell-html.js';

export interface Head {
  readonly title: string | null;
  readonly publisher: string | null;
  /** YYYY-MM */
  readonly month: string | null;
}

const chapter = /前\s*言|目\s*录|摘\s*要|导\s*读|总\s*结|综\s*述|概\s*述|^【|^[一二三四五六七八九十]+[、.．]/;
const organisation =
  /(?:院|中心|所|公司|协会|学会|联盟|大学|委员会|部|局|厅|办公室|研究室|社|网|集团|智库|研究会)(?:[（(][^（(）)]{0,40}[）)])?$/;
const chineseDigits = '〇一二三四五六七八九';

export function readHead(blocks: readonly Block[]): Head {
  const end = blocks.findIndex(
    (block) =>
      block.kind === 'table' ||
      (block.kind === 'heading' ? chapter.test(block.text) : block.text.length > 80),
  );
  const opening = (end < 0 ? blocks : blocks.slice(0, end)).flatMap((block) =>
    block.kind === 'table'
      ? []
      : [{ kind: block.kind, text: plainText(readCell(block.text)[0] ?? { runs: [], bullet: false }) }],
  );
  const lines = opening
    .map((line) => ({ ...line, month: readMonth(line.text), text: withoutMonth(line.text) }))
    .filter((line) => line.text !== '' || line.month !== null);

  // The conversion may print a title of two lines as two headings.
  const isHeading = (line: { kind: string; text: string }) => line.kind === 'heading' && line.text !== '';
  const firstTitle = lines.findIndex((line) => isHeading(line) || /监测|报告|舆情/.test(line.text));
  let afterTitle = firstTitle + 1;
  while (
    isHeading(lines[firstTitle] ?? { kind: '', text: '' }) &&
    lines[afterTitle] &&
    isTitlePart(lines[afterTitle])
  ) {
    afterTitle++;
  }
  const title =
    firstTitle < 0
      ? ''
      : lines
          .slice(firstTitle, afterTitle)
          .map((line) => line.text)
          .join(' ');
  const others = lines
    .filter((line, i) => (i < firstTitle || i >= afterTitle) && line.text !== '')
    .map((line) => line.text);
  return {
    title: title || null,
    publisher:
      others.find((text) => organisation.test(text)) ??
      others.find((text) => text.length <= 40) ??
      publisherInProse(blocks),
    month: lines.find((line) => line.month !== null)?.month ?? null,
  };
}

const isTitlePart = (line: { kind: string; text: string } | undefined): boolean =>
  line?.kind === 'heading' && line.text !== '' && !organisation.test(line.text);

/** （2019年3月）, (2019 年 3 月), [2019.03], 二〇一九年三月 → 2019-03; a day after the month makes it no month. */
function readMonth(text: string): string | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((c) => Math.max(chineseDigits.indexOf(c), 0)).join(''),
    )
    .replace(
      /(十[一二]?|[一二三四五六七八九])月/g,
      (_, month: string) =>
        `${'一二三四五六七八九十'.indexOf(month[0] as string) + 1 + (month.length > 1 ? chineseDigits.indexOf(month[1] as string) : 0)}月`,
    );
  const match = /((?:19|20)\d{2})(?:年(\d{1,2})月(?!\d{1,2}日)|[./-](\d{1,2})(?![\d./-]))/.exec(plain);
  const month = Number(match?.[2] ?? match?.[3]);
  return match && month >= 1 && month <= 12 ? `${match[1]}-${String(month).padStart(2, '0')}` : null;
}

/** The line without its month and the brackets round it: the title keeps only its words. */
const withoutMonth = (text: string): string =>
  readMonth(text) === null
    ? text
    : text
        .replace(
          /[（([【〔［{]?\s?[0-9０-９〇○零一二三四五六七八九]{4}\s?[年./-]\s?[0-9０-９一二三四五六七八九十]{1,2}\s?月?\s?(?:号|刊)?\s?[）)\]】〕］}]?/,
          '',
        )
        .trim();

/** 本报告系X按月发布的…: where the cover lost its publisher, the preface often names it. */
function publisherInProse(blocks: readonly Block[]): string | null {
  for (const block of blocks) {
    const match =
      block.kind === 'paragraph'
        ? /本报告[系是由为]([^，。“《]{2,40}?)(?:按月|每月|定期|编写|发布|编制|编撰)/.exec(block.text)
        : null;
    if (match) return match[1] as string;
  }
  return null;
}
