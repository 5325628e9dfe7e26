// …平台日前正式上线, …投入使用, …签约启动: something that a table's item says was opened, put to use or signed without named parties.

import type { DraftEvent } from '../../model/draft-facts.js';
import type { EventKindName } from '../../model/facts.js';
import { isAhead, readPlaces } from '../event-words.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { themesOfItem } from '../item-themes.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const opened =
  /(?:上线|启用|投入使用|投用|投运|投入运行|试运行|投入试运行|投入运营|落地运行|开通|开业|揭牌|启动|开园|开馆|建成投用|对外开放|试运营)(?:了)?(?:运营|启动|运行|试运行|使用|仪式|服务)?$/;
const brought =
  /(?<!线)(?:上线(?!下)|启用|开通)了?(?:Ⓠ[^，。；]{0,10}|[^，。；]{2,24}(?:平台|系统|服务|专区|小程序|客户端|APP|通道|窗口|大厅|中心|热线|专线|功能|课堂))$/;
/** 正式启动互联网医院. */
/** 启用由某企业提供的5G巡逻机器人. */
const provided = /(?:启用|投用|上线|开通)了?由Ⓔ[^，。；ⓇⒷⒺ]{2,6}的[^，。；]{2,20}$/;
const started =
  /正式(?:启动|启用|开通|上线)了?[^，。；]{2,20}$|启动了?Ⓠ[^，。；ⓇⒷⒺ]{0,14}(?:项目|活动|行动|工程|计划)$/;
const ceremony = /签约(?:暨[^，。；]{0,10})?(?:仪式|启动)|(?:项目|工程|基地|园)[^，。；]{0,6}签约$/;
const released =
  /(?:发布|推出)$|推出了?Ⓠ[^，。；ⓇⒷⒺ]{0,8}(?:功能|平台|服务|产品|系统|小程序)$|发布了?[^，。；]{0,16}(?:平台|系统|产品|品牌|战略|指数|客户端|小程序|APP)$/;
const aside =
  /包括|拓宽|推广|加快|促进|实现|首批|率先在[^，。]{0,12}试点|要求|提出|探索|前$|尚未|未能|暂停|停止|原定|推迟|延期|延后|搁置|暂缓/;

export const eventLaunch: Rule = {
  id: 'event-launch',
  doc: '…平台正式上线, …投入使用, …战略正式发布, 签约暨上线仪式: what the item itself says was opened or released.',
  apply(context, found) {
    const { section } = context.excerpt;
    if (section === 'summits' || section === 'topics') return {};
    const documents = found.policies.some((policy) => policy.kind === 'DOCUMENT');
    for (const sentence of context.sentences.slice(0, 2)) {
      const event = read(context, sentence, documents);
      if (event && !found.events.some((other) => other.kind === event.kind)) return { events: [event] };
    }
    return {};
  },
};

/** Beside a document only what the item opens with is an event of its own. */
function read(context: ExcerptContext, sentence: Skeleton, documents: boolean): DraftEvent | null {
  let start = 0;
  // 原定3月1日上线，因…推迟: the next clause takes it back.
  if (/推迟|延期|延后|搁置|暂缓/.test(sentence.text)) return null;
  for (const clause of sentence.text.split(/(?<=[，。；])/)) {
    const words = clause.replace(/[，。；]$/, '');
    const kind = isOfLaterYear(words, context)
      ? null
      : kindOf(words, start <= openingClause(context, sentence));
    const first = sentence.parts.slice(start).find((part) => part.start >= context.bodyStart);
    const last = sentence.parts[start + words.length - 1];
    if (documents && (clause.includes('Ⓣ') || start > openingClause(context, sentence))) return null;
    if (kind && first && last && last.start >= first.start) {
      return toEvent(context, sentence, kind, first.start, last.end, start, start + words.length);
    }
    start += clause.length;
  }
  return null;
}

/** 一期于2019年6月投运, told in 2018. */
function isOfLaterYear(words: string, { excerpt }: ExcerptContext): boolean {
  const year = /(\d{4})年/.exec(words);
  return year !== null && excerpt.date !== null && Number(year[1]) > Number(excerpt.date.slice(0, 4));
}

/** Where the clause that the item begins with starts in the skeleton, its date taken off. */
function openingClause(context: ExcerptContext, sentence: Skeleton): number {
  const at = sentence.parts.findIndex((part) => part.start >= context.bodyStart);
  return Math.max(at, 0);
}

function kindOf(words: string, first: boolean): EventKindName | null {
  if (isAhead(words) || aside.test(words) || words.length < (words.includes('Ⓠ') ? 3 : 5)) return null;
  if (ceremony.test(words)) return 'SIGNING';
  if (opened.test(words) || (first && (brought.test(words) || started.test(words) || provided.test(words))))
    return 'LAUNCH';
  // A product or strategy is released; a named instrument's publication is no event.
  return released.test(words) &&
    /战略|平台|产品|系统|品牌|指数|标准|方案|Ⓠ/.test(words) &&
    !/计划$|规划$/.test(words)
    ? 'RELEASE'
    : null;
}

function toEvent(
  context: ExcerptContext,
  sentence: Skeleton,
  kind: EventKindName,
  start: number,
  end: number,
  from: number,
  to: number,
): DraftEvent {
  const names = namesBetween(sentence, from, to).filter(
    (name) => name.type !== 'REGION' && name.start >= start,
  );
  const hosts = kind === 'SIGNING' && /举行/.test(sentence.text.slice(from, to));
  return {
    excerpt: context.excerpt.key,
    date: context.excerpt.date,
    endsOn: null,
    kind,
    name: context.excerpt.text.slice(start, end).replace(/\s+/g, ''),
    places: context.province
      ? []
      : readPlaces(context, sentence, '发布|推出|上线|启动|举行|开业|揭牌|投入|启用'),
    placeFromRow: context.excerpt.section === 'provinces',
    organizers: hosts
      ? names.slice(0, 1).map((name) => ({ name: context.draftName(name), role: 'HOST' as const }))
      : [],
    participants: hosts ? [] : names.map((name) => context.draftName(name)),
    persons: [],
    themes: themesOfItem(context),
    confidence: 0.85,
    span: context.span(start, end),
  };
}
