// The gazetteers in, one look-up for the recogniser out: which known name begins at this place of the text?
// Built once a gazetteer; the gazetteer is never changed.

import type { DepartmentEntry, Gazetteer, RegionEntry } from '../model/gazetteer.js';
import { macroRegions } from '../model/macro-regions.js';
import { NameTrie } from '../model/name-trie.js';

export interface Lexicon {
  /** Regions under their names, short names and aliases of two characters or more. */
  readonly regions: NameTrie<RegionEntry>;
  readonly macroRegions: NameTrie<string>;
  readonly bodies: NameTrie<string>;
  readonly enterprises: NameTrie<string>;
  /** Enterprises' names that are everyday words too: names only in a list or in a party's place. */
  readonly wordLike: ReadonlySet<string>;
  readonly wordLikes: NameTrie<string>;
  /** Kinds of local organs under their full and short names. */
  readonly departments: NameTrie<DepartmentEntry>;
  readonly regionOf: ReadonlyMap<string, RegionEntry>;
}

const lexicons = new WeakMap<Gazetteer, Lexicon>();

export function lexiconOf(gazetteer: Gazetteer): Lexicon {
  const known = lexicons.get(gazetteer);
  if (known) return known;
  const lexicon = buildLexicon(gazetteer);
  lexicons.set(gazetteer, lexicon);
  return lexicon;
}

function buildLexicon(gazetteer: Gazetteer): Lexicon {
  const regions = new NameTrie<RegionEntry>();
  for (const region of gazetteer.regions) {
    const names = new Set([region.name, region.shortName, ...region.aliases]);
    for (const name of names) if (name.length >= 2 && isChinese(name)) regions.add(name, region);
  }
  const macros = new NameTrie<string>();
  for (const macro of macroRegions)
    for (const name of [macro.name, ...macro.aliases]) macros.add(name, macro.name);
  const bodies = new NameTrie<string>();
  for (const body of gazetteer.bodies) {
    for (const name of [body.name, ...body.aliases]) if (name.length >= 2) bodies.add(name, body.name);
  }
  const enterprises = new NameTrie<string>();
  const wordLike = new Set<string>();
  const wordLikes = new NameTrie<string>();
  for (const enterprise of gazetteer.enterprises) {
    for (const name of [enterprise.name, ...enterprise.aliases]) {
      if (name.length >= 2 && !enterprise.wordLike?.includes(name)) enterprises.add(name, enterprise.name);
    }
    for (const name of enterprise.wordLike ?? []) {
      wordLike.add(name);
      wordLikes.add(name, enterprise.name);
    }
  }
  const departments = new NameTrie<DepartmentEntry>();
  for (const department of gazetteer.departments) {
    for (const name of new Set([department.name, ...department.shortNames]))
      departments.add(name, department);
  }
  return {
    regions,
    macroRegions: macros,
    bodies,
    enterprises,
    wordLike,
    wordLikes,
    departments,
    regionOf: new Map(gazetteer.regions.map((region) => [region.code, region])),
  };
}

const isChinese = (name: string) => /^[\u4e00-\u9fff]+$/.test(name);

/** Does `region` lie in the division with this code (or is it)? */
export function liesIn(region: RegionEntry, code: string, lexicon: Pick<Lexicon, 'regionOf'>): boolean {
  for (
    let at: RegionEntry | undefined = region;
    at;
    at = at.parent ? lexicon.regionOf.get(at.parent) : undefined
  ) {
    if (at.code === code) return true;
  }
  return false;
}
