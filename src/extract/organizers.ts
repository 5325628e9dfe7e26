// A conference's sentences in, who guides, hosts and co-hosts it out: 由A指导, B、C联合主办, D承办, E协办.

import type { OrganizerRoleName } from '../model/facts.js';
import type { NameSpan } from './name-span.js';
import { namesBetween, type Skeleton } from './skeleton.js';

const roles: readonly [RegExp, OrganizerRoleName][] = [
  [/指导|支持(?=[，。])/, 'GUIDANCE'],
  [/主办/, 'HOST'],
  [/承办|协办/, 'CO_HOST'],
];
const list = '(?:[ⒷⒺⓇ](?:(?:[、和与及]|以及|会同|联合|携手|，)(?=[ⒷⒺⓇ])|等)?)+';
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
  const stated = [...sentence.text.matchAll(organised)].flatMap(
    ({ index, 0: all, 1: names = '', 2: role = '' }) =>
      toSpans(sentence, index, index + names.length, role, index + all.length),
  );
  const turned = [...sentence.text.matchAll(inverted)].flatMap(
    ({ index, 0: all, 1: role = '', 2: names = '' }) =>
      toSpans(sentence, index + all.length - names.length, index + all.length, role, index),
  );
  const of = new Map<number, OrganizerSpan & { readonly apart: boolean }>();
  for (const one of [...stated, ...turned]) {
    // 指导单位是A，B协办: the word in the name's own clause says what it does.
    const known = of.get(one.name.start);
    if (!known || known.apart || !one.apart) of.set(one.name.start, one);
  }
  return [...of.values()].sort((a, b) => a.name.start - b.name.start);
}

/** `told` is where the word for the role stands; `apart` when a comma parts the name from it. */
function toSpans(sentence: Skeleton, start: number, end: number, words: string, told: number) {
  const role = roles.find(([pattern]) => pattern.test(words))?.[1] ?? 'HOST';
  return namesBetween(sentence, start, end)
    .filter((name) => name.type !== 'REGION')
    .map((name) => {
      const at = sentence.parts.findIndex((part) => part.name === name);
      const apart = sentence.text.slice(Math.min(at, told), Math.max(at, told)).includes('，');
      return { name, role, apart };
    });
}
