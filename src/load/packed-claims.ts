// Claims as an element keeps them. Month after month reports say the same of a ministry or an enterprise, so claims that differ in
// nothing but who makes them are kept as one that names all of these: `{"by":["report:1","report:2"],"name":…}`. What an element
// holds then grows by an id a report, and merging looks at each thing said once. Only reports' claims are joined: those of the
// gazetteer and of corrections are looked for by how they begin. The same claims in any order give the same list.

import { type Claimant, claimPrefix, correctionClaimant, gazetteerClaimant, isAttending } from './claim.js';

const start = '{"by":'.length;
const single = /^\{"by":("[^"]*")/;
const several = /^\{"by":\[([^\]]*)\]/;
const alone: ReadonlySet<string> = new Set([correctionClaimant, gazetteerClaimant].map((by) => `"${by}"`));

/** All that is said of one element, so that one who says it is added or taken away without looking at the others. */
export interface Said {
  /** Claims of the gazetteer and of corrections, whole. */
  readonly alone: Set<string>;
  /** Ids of reports, in quotes, by what these say: the words of a claim behind its `by`. */
  readonly byReports: Map<string, Set<string>>;
}

export function unpackSaid(packed: readonly string[]): Said {
  const said: Said = { alone: new Set(), byReports: new Map() };
  for (const claim of packed) {
    const words = wordsOf(claim);
    if (words === null) said.alone.add(claim);
    else for (const by of speakersOf(claim)) hear(said, by, words);
  }
  return said;
}

/** Adds one claim, such as `encodeClaim` gives. */
export function say(said: Said, claim: string): void {
  const words = wordsOf(claim);
  if (words === null) said.alone.add(claim);
  else hear(said, claim.slice(start, claim.length - words.length), words);
}

function hear(said: Said, by: string, words: string): void {
  const speakers = said.byReports.get(words);
  if (speakers) speakers.add(by);
  else said.byReports.set(words, new Set([by]));
}

/** Takes away all that one says, and gives it. */
export function unsay(said: Said, by: Claimant): string[] {
  const gone = [...said.alone].filter((claim) => claim.startsWith(claimPrefix(by)));
  for (const claim of gone) said.alone.delete(claim);
  const quoted = JSON.stringify(by);
  for (const [words, speakers] of said.byReports) {
    if (!speakers.delete(quoted)) continue;
    gone.push(`{"by":${quoted}${words}`);
    if (speakers.size === 0) said.byReports.delete(words);
  }
  return gone;
}

/** Whether somebody holds the element: not one whose claims all attend. */
export const isHeld = (said: Said): boolean =>
  said.byReports.size > 0 || [...said.alone].some((claim) => !isAttending(claim));

/** Sorted, each once. */
export function packSaid(said: Said): string[] {
  const joined = [...said.byReports].map(([words, speakers]) => {
    const by = [...speakers].sort();
    return `{"by":${by.length === 1 ? by[0] : `[${by.join(',')}]`}${words}`;
  });
  return [...said.alone, ...joined].sort();
}

/** One claim for each who makes it; claims that were never packed come out as they are. */
export function unpackClaims(packed: readonly string[]): string[] {
  return packed.flatMap((claim) => {
    const words = wordsOf(claim);
    return words === null ? [claim] : speakersOf(claim).map((by) => `{"by":${by}${words}`);
  });
}

/**
 * One claim for each thing said, by the first who says it: merging these shows what merging all would, because no merge rule
 * counts how often a thing is said, and ties are broken by the smallest text.
 */
export function thingsSaid(packed: readonly string[]): string[] {
  return packed.map((claim) => {
    const words = wordsOf(claim);
    return words === null ? claim : `{"by":${speakersOf(claim)[0]}${words}`;
  });
}

/** Whether all that is said is one thing, the same in both lists, by reports alone: then both show the same. */
export function sayOneThing(packed: readonly string[], other: readonly string[]): boolean {
  if (packed.length !== 1 || other.length !== 1) return false;
  const words = wordsOf(packed[0] as string);
  return words !== null && words === wordsOf(other[0] as string);
}

/** What a report, or several, says without who says it; null for another claimant. */
function wordsOf(claim: string): string | null {
  const [joined] = (several.exec(claim) ?? []) as readonly string[];
  if (joined !== undefined) return claim.slice(joined.length);
  const [head, by] = (single.exec(claim) ?? []) as readonly string[];
  return head === undefined || by === undefined || alone.has(by) ? null : claim.slice(head.length);
}

/** Ids in quotes. */
function speakersOf(claim: string): readonly string[] {
  const [, joined] = (several.exec(claim) ?? []) as readonly string[];
  if (joined !== undefined) return joined.split(',');
  const [, by] = (single.exec(claim) ?? []) as readonly string[];
  return by === undefined ? [] : [by];
}
