// A name in, the key that the look-up index holds for it out: two spellings of one name that differ in width, case or
// spaces alone have one key. The loader writes these keys, the API asks for them: both must use this file.

import { regionId } from './identity.js';

/** NFKC, lower case, without white space: `Ｔｅｎ cent` and `tencent` → `tencent`. May be empty. */
export function lookupKey(name: string): string {
  // An id or a code is its own key; a large part of what is asked is one.
  if (/^[a-z0-9:-]+$/.test(name)) return name;
  return name.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}

/** The id that a name may be: itself, or that of the region whose code it is. Asked for first, since an id is found faster than a name. */
export const lookupId = (name: string): string =>
  /^\d{6}(?:-[0-9a-f]{8})?$/.test(name) ? regionId(name) : name;

/** What to ask the full-text index `entityLookup` for: the whole key as one term, whatever signs stand in it. */
export function lookupQuery(name: string): string {
  return `"${lookupKey(name).replace(/[\\"]/gu, '\\$&')}"`;
}
