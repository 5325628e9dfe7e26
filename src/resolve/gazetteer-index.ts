// The gazetteers in, look-ups by name, code and alias out. Built once a gazetteer; look-ups read a name once, whatever their number.

import type {
  BodyEntry,
  DepartmentEntry,
  EnterpriseEntry,
  Gazetteer,
  RegionEntry,
} from '../model/gazetteer.js';
import { type MacroRegion, macroRegions } from '../model/macro-regions.js';
import { NameTrie } from '../model/name-trie.js';

export interface GazetteerIndex {
  readonly gazetteer: Gazetteer;
  readonly regions: NameTrie<RegionEntry>;
  readonly bodies: NameTrie<BodyEntry>;
  readonly departments: NameTrie<DepartmentEntry>;
  readonly enterprises: NameTrie<EnterpriseEntry>;
  readonly macros: ReadonlyMap<string, MacroRegion>;
  regionOf(code: string): RegionEntry | null;
  /** The division itself and all above it, up to 中国. */
  lineOf(region: RegionEntry): RegionEntry[];
  liesIn(region: RegionEntry, code: string): boolean;
  /** The province that the division lies in or is; null for 中国. */
  provinceOf(region: RegionEntry): RegionEntry | null;
}

const indexes = new WeakMap<Gazetteer, GazetteerIndex>();

export function gazetteerIndexOf(gazetteer: Gazetteer): GazetteerIndex {
  const known = indexes.get(gazetteer);
  if (known) return known;
  const index = buildIndex(gazetteer);
  indexes.set(gazetteer, index);
  return index;
}

function trieOf<T>(entries: readonly T[], names: (entry: T) => readonly string[]): NameTrie<T> {
  const trie = new NameTrie<T>();
  for (const entry of entries)
    for (const name of new Set(names(entry))) if (name !== '') trie.add(name, entry);
  return trie;
}

function buildIndex(gazetteer: Gazetteer): GazetteerIndex {
  const byCode = new Map(gazetteer.regions.map((region) => [region.code, region]));
  const regionOf = (code: string) => byCode.get(code) ?? null;
  const lineOf = (region: RegionEntry): RegionEntry[] => {
    const above = region.parent === null ? null : regionOf(region.parent);
    return above ? [region, ...lineOf(above)] : [region];
  };
  return {
    gazetteer,
    regions: trieOf(gazetteer.regions, (region) => [region.name, region.shortName, ...region.aliases]),
    bodies: trieOf(gazetteer.bodies, (body) => [body.name, ...body.aliases]),
    departments: trieOf(gazetteer.departments, (one) => [one.name, ...one.shortNames]),
    enterprises: trieOf(gazetteer.enterprises, (one) => [one.name, ...one.aliases, ...(one.wordLike ?? [])]),
    macros: new Map(
      macroRegions.flatMap((macro) => [macro.name, ...macro.aliases].map((name) => [name, macro])),
    ),
    regionOf,
    lineOf,
    liesIn: (region, code) => lineOf(region).some((one) => one.code === code),
    provinceOf: (region) => lineOf(region).find((one) => one.level === 'PROVINCE') ?? null,
  };
}
