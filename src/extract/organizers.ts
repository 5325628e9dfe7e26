// A conference's sentences in, who guides, hosts and co-hosts it out: 由A指导, B、C联合主办, D承办, E协办.

import type { OrganizerRoleName } from '../model/facts.js';
import type { NameSpan } from './recognise-names.js';
import { namesBetween, type Skeleton } from './skeleton.js';

const roles: readonly [RegExp, OrganizerRoleName][] = [
  [/指导|支持(?=[，。])/, 'GUIDANCE'],
  [/主办/, 'HOST'],
  [/承办|协办/, 'CO_HOST'],
];
const list = '(?:[ⒷⒺⓇ](?:(?:[、和与及]|以及|，)(?=[ⒷⒺⓇ])|等)?)+';
const organised = new RegExp(`(${list})[^，。；ⒷⒺⓇ]{0,8}?(指导|主办|承办|协办)`, 'g');

export interface OrganizerSpan {
  readonly name: NameSpan;
  readonly role: OrganizerRoleName;
}

export function readOrganizers(sentence: Skeleton): OrganizerSpan[] {
  return [...sentence.text.matchAll(organised)].flatMap((match) => {
    const role = roles.find(([words]) => words.test(match[2] ?? ''))?.[1] ?? 'HOST';
    return namesBetween(sentence, match.index, match.index + (match[1] ?? '').length)
      .filter((name) => name.type !== 'REGION')
      .map((name) => ({ name, role }));
  });
}
