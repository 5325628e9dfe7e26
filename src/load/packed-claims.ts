// Claims as an element keeps them. Month after month reports say the same of a ministry or an enterprise, so claims that differ in
// nothing but who makes them are kept as one that names all of these: `{"by":["report:1","report:2"],"name":…}`. What an element
// holds then grows by an id a report, and merging looks at each thing said once. Only reports' claims are joined: those of the
// gazetteer and of corrections are looked for by how they begin. Pure; the same claims in any order give the same list.

import { correctionClaimant, gazetteerClaimant } from './claim.js';

const start = '{"by":'.length;
const single = /^\{"by":("[^"]*")/;
const several = /^\{"by":\[([^\]]*)\]/;
const alone: ReadonlySet<string> = new Set([correctionClaimant, gazetteerClaimant].map((by) => `"${by}"`));

/** Sorted; one that no other equals is left as it is. */
export function packClaims(claims: readonly string[]): string[] {
  const byWords = new Map<string, string[]>();
  const kept: string[] = [];
  for (const claim of claims) {
    const words = wordsOf(claim);
    if (words === null) kept.push(claim);
    else {
      const by = claim.slice(start, claim.length - words.length);
      const speakers = byWords.get(words);
      if (speakers) speakers.push(by);
      else byWords.set(words, [by]);
    }
  }
  const joined = [...byWords].map(([words, speakers]) => {
    const by = [...new Set(speakers)].sort();
    return `{"by":${by.length === 1 ? by[0] : `[${by.join(',')}]`}${words}`;
  });
  return [...new Set([...kept, ...joined])].sort();
}

/** One claim for each who makes it; claims that were never packed come out as they are. */
export function unpackClaims(packed: readonly string[]): string[] {
  return packed.flatMap((claim) => speakersOf(claim, (by, words) => by.map((one) => `{"by":${one}${words}`)));
}

/**
 * One claim for each thing said, by the first who says it: merging these shows what merging all would, because no merge rule
 * counts how often a thing is said, and ties are broken by the smallest text.
 */
export function thingsSaid(packed: readonly string[]): string[] {
  return packed.flatMap((claim) => speakersOf(claim, ([first], words) => [`{"by":${first}${words}`]));
}

/** Whether all that is said is one thing, the same in both lists, by reports alone: then both show the same. */
export function sayOneThing(packed: readonly string[], other: readonly string[]): boolean {
  const [said, ...more] = thingsSaid(packed);
  const [saidToo, ...moreToo] = thingsSaid(other);
  if (said === undefined || saidToo === undefined || more.length + moreToo.length > 0) return false;
  const words = wordsOf(said);
  return words !== null && words === wordsOf(saidToo);
}

/** What a report says, without who says it; null for another claimant. */
function wordsOf(claim: string): string | null {
  const [head, by] = (single.exec(claim) ?? []) as readonly string[];
  return head === undefined || by === undefined || alone.has(by) ? null : claim.slice(head.length);
}

function speakersOf(claim: string, tell: (by: readonly string[], words: string) => string[]): string[] {
  const [head, by] = (several.exec(claim) ?? []) as readonly string[];
  return head === undefined || by === undefined ? [claim] : tell(by.split(','), claim.slice(head.length));
}
