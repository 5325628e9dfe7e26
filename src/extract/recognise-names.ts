// A text in, the names in it out: regions, bodies and enterprises, in order, not overlapping.
// Names inside titles and quotations are left out; what is recognised by structure alone says `known: false`.

import { bareDepartments } from './bare-departments.js';
import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { namesByRole } from './names-by-role.js';
import { namesBySuffix } from './names-by-suffix.js';
import { namesWithPlace } from './names-with-place.js';
import { canBeName, nameStart } from './party-words.js';
import {
  type OrganisationMatch,
  readElliptic,
  readKnown,
  readNational,
  readOfSeveral,
  readRegional,
} from './read-organisation.js';
import { type RegionSettings, readRegions } from './read-region.js';
import { shortForms } from './short-forms.js';
import type { TextMask } from './text-masks.js';
import { wordLikeNames } from './word-like-names.js';

export function recogniseNames(
  text: string,
  masks: readonly TextMask[],
  lexicon: Lexicon,
  settings: RegionSettings,
): NameSpan[] {
  const names: NameSpan[] = [];
  let mask = 0;
  for (let i = 0; i < text.length; ) {
    while (mask < masks.length && (masks[mask]?.end ?? 0) <= i) mask++;
    const inside = masks[mask];
    if (inside && inside.start === i && inside.kind !== 'NOTE') {
      i = inside.end;
      continue;
    }
    const name = withHead(text, readName(text, i, lexicon, settings), names.at(-1)?.end ?? 0);
    if (name) names.push(name);
    i = name ? name.end : i + 1;
  }
  const listed = bareDepartments(text, names, lexicon);
  const suffixed = [...listed, ...namesBySuffix(text, listed, masks)];
  const told = [...suffixed, ...wordLikeNames(text, suffixed, masks, lexicon)].sort(
    (a, b) => a.start - b.start,
  );
  const all = namesWithPlace(text, told, masks, lexicon);
  return namesByRole(text, shortForms(text, all, masks), masks, lexicon);
}

/** 中化现代农业陕西有限公司: a region and a legal form are the end of a name that began before. */
function withHead(text: string, name: NameSpan | null, free: number): NameSpan | null {
  if (name?.type !== 'ENTERPRISE' || !name.place || name.known) return name;
  if (!/^(?:集团)?(?:股份有限公司|有限责任公司|有限公司|公司)$/.test(text.slice(name.place.end, name.end)))
    return name;
  const before =
    /[\u4e00-\u9fffA-Za-z0-9]+$/.exec(text.slice(Math.max(free, name.start - 14), name.start))?.[0] ?? '';
  const head = before.slice(nameStart(before)).replace(/^[与和同跟及由向]/, '');
  if (head.length < 2 || !canBeName(head)) return name;
  const start = name.start - head.length;
  return { ...name, start, own: start, chain: [], place: null };
}

function readName(text: string, start: number, lexicon: Lexicon, settings: RegionSettings): NameSpan | null {
  const known = readKnown(text, start, lexicon, settings);
  const parts = readRegions(text, text.startsWith('中共', start) ? start + 2 : start, lexicon, settings);
  const regional = readRegional(text, parts, lexicon, settings);
  const organisation = longer(known, regional);
  const chain = parts.map((part) => text.slice(part.start, part.end));
  const last = parts.at(-1);
  if (organisation) {
    // 北京大学 begins with a region too, but is not its organ: it says nothing about the place.
    const placed = last && (organisation === regional || organ.test(text.slice(start, organisation.end)));
    return { ...organisation, start, chain: placed ? chain : [], own: start, place: placed ? last : null };
  }
  // The country alone is no place that is meant, but may begin a name.
  if (last && !(chain.length === 1 && chain[0] === '中国')) {
    const above = chain.slice(0, -1);
    return { type: 'REGION', start, end: last.end, known: true, chain: above, own: last.start, place: null };
  }
  const elliptic =
    readNational(text, start, lexicon) ??
    readOfSeveral(text, start, lexicon) ??
    readElliptic(text, start, lexicon, settings);
  return elliptic && { ...elliptic, start, chain: [], own: start, place: null };
}

const organ = /(?:[局厅委办府]|委员会|[）)])$/;

const longer = (a: OrganisationMatch | null, b: OrganisationMatch | null) =>
  a && b ? (a.end >= b.end ? a : b) : (a ?? b);
