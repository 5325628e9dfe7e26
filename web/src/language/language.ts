// Chinese unless the address says `lang=en`. All words of the explorer are in zh.ts and en.ts, under the same keys.

import { en } from './en.js';
import { type Words, zh } from './zh.js';

export type Language = 'zh' | 'en';

export const presentLanguage = (): Language =>
  new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'zh';

/** The words of the language that the address asks for. */
export const words = (): Words => (presentLanguage() === 'en' ? en : zh);

/** The word for a value of an enumeration of the schema; the value itself where none is known, as of a newer server. */
export function wordFor(value: string | null | undefined): string {
  if (!value) return '';
  return (words().values as Readonly<Record<string, string>>)[value] ?? value;
}
