// An item's text in, the province that it is about out: for rows whose heading the conversion lost.

import type { Gazetteer, RegionEntry } from '../model/gazetteer.js';
import { gazetteerIndexOf } from './gazetteer-index.js';

/** The canonical name of the province of the first region that the text names at full length or as a province's short name; null for none. */
export function inferHeading(gazetteer: Gazetteer): (text: string) => string | null {
  const index = gazetteerIndexOf(gazetteer);
  return (text) => {
    for (let i = 0; i < text.length; ) {
      const match = index.regions.longestAt(text, i);
      const words = match ? text.slice(i, match.end) : '';
      const province =
        match && words.length >= 2
          ? agreed(
              match.values.filter((one) => names(one, words)),
              index.provinceOf,
            )
          : null;
      if (province) return province.name;
      i = match && words.length >= 2 ? match.end : i + 1;
    }
    return null;
  };
}

/** 昆明 and 贵州 name a place by themselves; 朝阳, 东方 and other counties' short names are words too. */
function names(region: RegionEntry, words: string): boolean {
  if (region.level === 'COUNTRY') return false;
  return (
    region.level === 'PROVINCE' ||
    region.level === 'PREFECTURE' ||
    (region.name === words && words.length > 2)
  );
}

function agreed(
  regions: readonly RegionEntry[],
  provinceOf: (region: RegionEntry) => RegionEntry | null,
): RegionEntry | null {
  const provinces = regions.filter((one) => one.level === 'PROVINCE');
  const found = new Set((provinces.length > 0 ? provinces : regions).map((one) => provinceOf(one)));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}
