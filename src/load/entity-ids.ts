// The natural key of every kind of node and of a deal, and the id that it gives. Ids depend on content alone: the same
// entity in two reports, or in one report read twice, has one id.

import { makeId } from '../model/identity.js';
import { lookupKey } from '../model/lookup-key.js';
import { policyTitleKey } from './policy-title-key.js';

export const reportId = (publisher: string, month: string): string => makeId('report', publisher, month);
export const excerptId = (report: string, key: string): string => makeId('excerpt', report, key);
export const bodyId = (name: string): string => makeId('body', name);
export const enterpriseId = (name: string): string => makeId('enterprise', name);
export const themeId = (name: string): string => makeId('theme', name);

/** `place` is the affiliation's canonical name; where none is known, the excerpt: namesakes are not made one. */
export const personId = (name: string, place: string): string => makeId('person', name, place);

/** A titled document: its title and its province, so that a draft and the instrument it became are one policy. */
export const documentId = (title: string, regionCodes: readonly string[]): string =>
  makeId('policy', policyTitleKey(title), commonProvince(regionCodes));

/** A measure has no title of its own: it is what its excerpt tells. */
export const measureId = (excerpt: string): string => makeId('policy', excerpt);

export const eventId = (kind: string, name: string, year: string): string =>
  makeId('event', kind, lookupKey(name) || name, year);

/** The parties in any order. */
export const partnershipId = (partyIds: readonly string[], kind: string, year: string): string =>
  makeId('partnership', ...[...partyIds].sort(), kind, year);

/** Code of the province that contains all of these divisions or zones; 中国 (100000) where there is no single one. */
export function commonProvince(regionCodes: readonly string[]): string {
  const provinces = new Set(regionCodes.map((code) => `${code.slice(0, 2)}0000`));
  const [first] = provinces;
  return provinces.size === 1 && first !== undefined ? first : '100000';
}
