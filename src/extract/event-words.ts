// Words about an event in, its kind, place and days out. Shared by the event rules.

import type { DraftName } from '../model/draft-facts.js';
import type { EventKindName } from '../model/facts.js';
import type { ExcerptContext } from './excerpt-context.js';
import { namesBetween, type Skeleton } from './skeleton.js';

/** What a gathering's name ends in, longest first. */
export const gathering =
  '(?:峰会|高峰论坛|论坛|博览会|展览会|交易会|大会|年会|电视电话会议|视频会议|工作会议|座谈会|专题会议|专题会|推进会|现场会|研讨会|交流会|动员会|协调会|联席会议|调度会|培训会|部署会|会议)';

export function readGatheringKind(name: string): EventKindName {
  if (/峰会$/.test(name)) return 'SUMMIT';
  if (/(?:大会|论坛|博览会|展览会|交易会|年会)$/.test(name)) return 'CONFERENCE';
  return 'MEETING';
}

/** 在北京召开, 在海南博鳌举行, 于杭州开幕: the places named for it. */
export function readPlaces(context: ExcerptContext, sentence: Skeleton, verbs: string): DraftName[] {
  if (!/[在于]/.test(sentence.text)) return [];
  const { named, lettered } = patternsOf(verbs);
  const match = named.exec(sentence.text);
  if (!match) return byLetter(context, sentence, lettered);
  return namesBetween(sentence, match.index, match.index + 2).map((name) => context.draftName(name));
}

/** The letters that stand for a city: 在京签约, 在沪举行. */
const letters: Readonly<Record<string, string>> = {
  京: '北京市',
  沪: '上海市',
  津: '天津市',
  渝: '重庆市',
  穗: '广州市',
  蓉: '成都市',
  杭: '杭州市',
  宁: '南京市',
  汉: '武汉市',
  邕: '南宁市',
  甬: '宁波市',
  榕: '福州市',
  昆: '昆明市',
  筑: '贵阳市',
};

/** The rules ask with few lists of verbs: each is compiled once. */
const patterns = new Map<string, { named: RegExp; lettered: RegExp }>();

function patternsOf(verbs: string) {
  const known = patterns.get(verbs);
  if (known) return known;
  const named = new RegExp(`[在于](Ⓡ)[^，。；]{0,16}?(?:${verbs})`);
  const lettered = new RegExp(`[在于]([${Object.keys(letters).join('')}])(?=(?:正式|隆重)?(?:${verbs}))`);
  patterns.set(verbs, { named, lettered });
  return { named, lettered };
}

function byLetter(context: ExcerptContext, sentence: Skeleton, lettered: RegExp): DraftName[] {
  const match = lettered.exec(sentence.text);
  const part = match ? sentence.parts[match.index + 1] : undefined;
  const name = letters[match?.[1] ?? ''];
  if (!part || name === undefined) return [];
  const span = context.span(part.start, part.end);
  return [{ type: 'REGION', name, span, context: [], known: true }];
}

/** The last day of 4月9日至10日, as a date of the first day's year; null for one day. */
export function readEndsOn(text: string, startsOn: string | null): string | null {
  const match =
    /(\d{1,2})\s*月\s*(\d{1,2})\s*日?\s*(?:至|到|-|—|～|~)\s*(?:(\d{1,2})\s*月\s*)?(\d{1,2})\s*日/.exec(text);
  if (!match || startsOn === null) return null;
  const month = Number(match[3] ?? match[1]);
  const day = Number(match[4]);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = `${startsOn.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return date > startsOn ? date : null;
}

/** True where the words only look ahead. */
export const isAhead = (words: string): boolean =>
  /将(?!军)|拟|计划(?=[^，。]{0,8}(?:上线|启动|发布|推出))|预计|即将|年内|争取|力争|有望|筹备/.test(words);
