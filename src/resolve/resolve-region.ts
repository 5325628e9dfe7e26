// A region's words and their context in, the division or zone out: 朝阳区 is looked up in the row's province, 龙华区 in its city.

import { createHash } from 'node:crypto';
import type { RegionEntry } from '../model/gazetteer.js';
import type { GazetteerIndex } from './gazetteer-index.js';
import type { NameContext, ResolvedName } from './resolved-name.js';

/** One region, or the members of a region of several provinces; empty for words that are no region. */
export function resolveRegion(words: string, context: NameContext, index: GazetteerIndex): ResolvedName[] {
  const name = words.replace(/\s+/g, '');
  const macro = index.macros.get(name);
  if (macro) {
    return macro.members.flatMap((code) => {
      const member = index.regionOf(code);
      return member
        ? [toResolved(member, 0.9, `${macro.name} stands for ${macro.members.length} divisions, this is one`)]
        : [];
    });
  }
  const found = findDivision(name, context, index);
  if (found) return [toResolved(found.region, found.confidence, found.reason)];
  return name.length >= 3 && /[区城园带片]$/.test(name) ? [toZone(name, context, index)] : [];
}

export interface FoundDivision {
  readonly region: RegionEntry;
  readonly confidence: number;
  readonly reason: string;
}

/** The division with this name that fits the context best; null where the gazetteer has none. */
export function findDivision(
  name: string,
  context: NameContext,
  index: GazetteerIndex,
): FoundDivision | null {
  const candidates = index.regions.valuesOf(name);
  if (candidates.length === 0) return null;
  const [near, ...wider] = [...context.before].reverse();
  const inside = (words: string | undefined) =>
    words === undefined
      ? []
      : candidates.filter((one) =>
          index.regions.valuesOf(words).some((up) => up.code !== one.code && index.liesIn(one, up.code)),
        );
  for (const words of [near, ...wider]) {
    // The name itself, long or short, is no context: 岳阳 is the city, not 岳阳县 in it.
    if (words === name || index.regions.valuesOf(words ?? '').some((one) => candidates.includes(one)))
      continue;
    const best = pick(inside(words), name);
    if (best)
      return {
        region: best,
        confidence: 1,
        reason: `“${name}” lies in “${words}”, which the text names before it`,
      };
  }
  const { province } = context;
  const inRow = province
    ? pick(
        candidates.filter((one) => index.liesIn(one, province.code)),
        name,
      )
    : null;
  if (inRow && province)
    return { region: inRow, confidence: 1, reason: `“${name}” lies in ${province.name}, the row's division` };
  const best = pick(candidates, name);
  if (!best) return null;
  const alone = candidates.filter((one) => one.level === best.level).length === 1;
  return {
    region: best,
    confidence: alone ? 0.95 : 0.5,
    reason: alone
      ? `the gazetteer has one “${name}” at this level`
      : `several divisions are called “${name}”; the context does not decide`,
  };
}

const levels = ['COUNTRY', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'ZONE'];

/** A full name before a short one, the higher level before the lower. */
function pick(candidates: readonly RegionEntry[], name: string): RegionEntry | null {
  const rank = (one: RegionEntry) => (one.name === name ? 0 : 10) + levels.indexOf(one.level);
  return [...candidates].sort((a, b) => rank(a) - rank(b) || a.code.localeCompare(b.code))[0] ?? null;
}

function toResolved(region: RegionEntry, confidence: number, reason: string): ResolvedName {
  return {
    type: 'REGION',
    name: region.name,
    code: region.code,
    level: region.level,
    englishName: region.englishName,
    confidence,
    reason,
    division: region,
  };
}

/** A zone keeps its own name; its code is the smallest division that contains it, and 8 hex digits of its name's hash. */
function toZone(name: string, context: NameContext, index: GazetteerIndex): ResolvedName {
  const above = divisionAround(name, context, index);
  const hash = createHash('sha256').update(name, 'utf8').digest('hex').slice(0, 8);
  return {
    type: 'REGION',
    name,
    code: `${above?.code ?? '100000'}-${hash}`,
    level: 'ZONE',
    confidence: 0.8,
    reason: `“${name}” has the form of a zone's name and is no division; it lies in ${above?.name ?? '中国'}`,
    division: above,
  };
}

/** The smallest division that the zone's name begins with or contains, else the nearest named before it in the row's province. */
export function divisionAround(
  name: string,
  context: NameContext,
  index: GazetteerIndex,
): RegionEntry | null {
  const within = { ...context, before: [] };
  for (let i = Math.max(0, name.length - 2); i >= 0; i--) {
    const match = index.regions.longestAt(name, i);
    const found =
      match && match.end - i >= 2 && match.end < name.length
        ? findDivision(name.slice(i, match.end), within, index)
        : null;
    if (found && (!context.province || index.liesIn(found.region, context.province.code)))
      return found.region;
  }
  const { province } = context;
  for (const words of [...context.before].reverse()) {
    const found = findDivision(words, within, index);
    if (found && (!province || index.liesIn(found.region, province.code))) return found.region;
  }
  return province;
}
