// One excerpt in, all that the rules read out: its folded text, masks, names, and a skeleton a sentence.

import type { DraftName, DraftSpan } from '../model/draft-facts.js';
import type { ExcerptFact, ReportFact } from '../model/facts.js';
import type { Gazetteer, RegionEntry } from '../model/gazetteer.js';
import { coordinateNames, type NamedSpan } from './coordinate-names.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { recogniseNames } from './recognise-names.js';
import { buildSkeleton, type Skeleton } from './skeleton.js';
import { findMasks, foldWidth, type TextMask } from './text-masks.js';

export interface ExcerptContext {
  readonly report: ReportFact;
  readonly excerpt: ExcerptFact;
  readonly gazetteer: Gazetteer;
  readonly lexicon: Lexicon;
  /** The row's province or division; null outside the provinces' table. */
  readonly province: RegionEntry | null;
  /** The excerpt's text with full-width digits and letters folded; offsets are the excerpt's. */
  readonly text: string;
  /** Where the item's own words begin, behind its date and 近日. */
  readonly bodyStart: number;
  readonly masks: readonly TextMask[];
  readonly names: readonly NamedSpan[];
  readonly sentences: readonly Skeleton[];
  readonly heading: readonly DraftName[];
  draftName(name: NameSpan): DraftName;
  span(start: number, end: number): DraftSpan;
}

/**
 * Items have some hundred characters. What stands behind this many is kept as text but not read: a broken file must not cost
 * more than its size.
 */
const longestItem = 8_000;

const opening = /^\s*\d{1,2}\s*月\s*\d{1,2}\s*日[，,]?\s*(?:(?:近日|日前|近期|近年来|目前|今天|当日)[，,]?)?/;

export function buildContext(report: ReportFact, excerpt: ExcerptFact, gazetteer: Gazetteer): ExcerptContext {
  const lexicon = lexiconOf(gazetteer);
  const text = foldWidth(excerpt.text.slice(0, longestItem));
  const province = excerpt.section === 'provinces' ? rowRegion(excerpt.heading, lexicon) : null;
  const masks = findMasks(text);
  const names = coordinateNames(text, recogniseNames(text, masks, lexicon, { province }));
  const span = (start: number, end: number): DraftSpan => ({
    excerpt: excerpt.key,
    field: 'TEXT',
    start,
    end,
    text: excerpt.text.slice(start, end),
  });
  const draftName = (name: NameSpan): DraftName => ({
    type: name.type,
    name:
      'full' in name
        ? (name.full as string)
        : text.slice(name.type === 'REGION' ? name.own : name.start, name.end),
    span: span(name.type === 'REGION' ? name.own : name.start, name.end),
    context: regionsBefore(text, names, name),
    known: name.known,
  });
  return {
    report,
    excerpt,
    gazetteer,
    lexicon,
    province,
    text,
    bodyStart: opening.exec(text)?.[0].length ?? 0,
    masks,
    names,
    sentences: splitSentences(text, masks).map(([start, end]) =>
      buildSkeleton(text, start, end, names, masks),
    ),
    heading: excerpt.section === 'ministries' ? headingNames(excerpt, lexicon) : [],
    draftName,
    span,
  };
}

function rowRegion(heading: string, lexicon: Lexicon): RegionEntry | null {
  return (
    lexicon.regions.valuesOf(heading.replace(/\s/g, '')).find((entry) => entry.level === 'PROVINCE') ?? null
  );
}

/** The regions that the text has named before `name`, the name's own chain included, nearest last. */
function regionsBefore(text: string, names: readonly NameSpan[], name: NameSpan): string[] {
  const before = names.filter((other) => other.start < name.start);
  const named = before.flatMap((other) => [
    ...other.chain,
    ...(other.type === 'REGION' ? [text.slice(other.own, other.end)] : []),
  ]);
  return [...named, ...name.chain];
}

function headingNames(excerpt: ExcerptFact, lexicon: Lexicon): DraftName[] {
  const names = recogniseNames(excerpt.heading, [], lexicon, { province: null });
  return names
    .filter((name) => name.type === 'ISSUING_BODY')
    .map(({ start, end, known }) => {
      const words = excerpt.heading.slice(start, end);
      const span: DraftSpan = { excerpt: excerpt.key, field: 'HEADING', start, end, text: words };
      return { type: 'ISSUING_BODY', name: words, span, context: [], known };
    });
}

/** Half-open spans, cut behind 。！？ and line ends outside titles and quotations. */
export function splitSentences(text: string, masks: readonly TextMask[]): [number, number][] {
  const spans: [number, number][] = [];
  let start = 0;
  let mask = 0;
  for (let i = 0; i < text.length; i++) {
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= i) mask++;
    const inside = masks[mask];
    if (inside && inside.start <= i) {
      i = inside.end - 1;
      continue;
    }
    if (!/[。！？\n]/.test(text[i] ?? '')) continue;
    spans.push([start, i + 1]);
    start = i + 1;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
