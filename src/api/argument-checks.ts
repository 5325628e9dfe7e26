// Tests of arguments beyond their types. Each gives what is wrong, in words that follow the argument's name, or null.

import { longestSearch, searchWords } from '../model/search-query.js';

type Check = (value: unknown) => string | null;

export const from =
  (least: number, most: number): Check =>
  (value) =>
    value != null && Number(value) >= least && Number(value) <= most
      ? null
      : `must be ${least} to ${most}, not ${value}`;

export const exactlyTwoDates: Check = (value) =>
  value == null || (Array.isArray(value) && value.length === 2)
    ? null
    : 'needs exactly two dates, the first and the last day';

export const atMost =
  (most: number): Check =>
  (value) =>
    (value as unknown[]).length <= most
      ? null
      : `may have ${most} entries, not ${(value as unknown[]).length}`;

/** Types of entities, by the names that `__typename` gives. */
export const entityTypeNames = ['Policy', 'IssuingBody', 'Region', 'Enterprise', 'Event', 'Person', 'Theme'];
export const entityTypes: Check = (value) => {
  const unknown = ((value ?? []) as string[]).find((name) => !entityTypeNames.includes(name));
  return unknown === undefined ? null : `has no type “${unknown}”; there are ${entityTypeNames.join(', ')}`;
};

export const searchable: Check = (value) => {
  const text = String(value);
  if (searchWords(text).length === 0) return 'needs a word to look for';
  return text.length <= longestSearch ? null : `may have ${longestSearch} characters, not ${text.length}`;
};
