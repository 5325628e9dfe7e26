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

/** 承办方是A和B, 协办单位包括A、B: the role first. */
const inverted = new RegExp(
  `(指导|主办|承办|协办)(?:单位|方|机构|者|的|工作)(?:由|为|是|包括|有|：|分别[为是])+(${list})`,
  'g',
);

export interface OrganizerSpan {
  readonly name: NameSpan;
  readonly role: OrganizerRoleName;
}

export function readOrganizers(sentence: Skeleton): OrganizerSpan[] {
  const stated = [...sentence.text.matchAll(organised)].flatMap(({ index, 1: names = '', 2: role = '' }) =>
    toSpans(sentence, index, index + names.length, role),
  );
  const turned = [...sentence.text.matchAll(inverted)].flatMap(
    ({ index, 0: all, 1: role = '', 2: names = '' }) =>
      toSpans(sentence, index + all.length - names.length, index + all.length, role),
  );
  const of = new Map([...stated, ...turned].map((one) => [one.name.start, one]));
  return [...of.values()].sort((a, b) => a.name.start - b.name.start);
}

function toSpans(sentence: Skeleton, start: number, end: number, words: string): OrganizerSpan[] {
  const role = roles.find(([pattern]) => pattern.test(words))?.[1] ?? 'HOST';
  return namesBetween(sentence, start, end)
    .filter((name) => name.type !== 'REGION')
    .map((name) => ({ name, role }));
}
