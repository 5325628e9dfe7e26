// The stretches between known names in, names that only their ending tells out: 怡安居物业管理有限公司, 工业互联网产业联盟.

import { subsidiary } from './extend-enterprise.js';
import { isCommonNoun } from './name-ending.js';
import type { NameSpan } from './name-span.js';
import { canBeName, whatItIs } from './party-words.js';
import type { TextMask } from './text-masks.js';
import { hasStop, joints, nameStops } from './word-lists.js';

const ending =
  /(?:股份有限公司|有限责任公司|有限公司|集团|公司|联盟|学会|协会|商会|促进会|研究会|基金会|大学|学院|医院|研究院|研究所|管委会|管理委员会|国家公园管理局|银行)/g;
const common =
  /^(?:手机|战略|品牌|产业联|技术创新|网上|商业|农村|直销|电子|中央|各大|多家|合作|开户|股份制|城市|有关|部分|数字|全国|地方性|数据|血|云|基因|新|母|子|分|总|该|本|我|贵|原|各|某|两家|三家|多家|几家|一家|上市|科技|互联网|物业|保险|电商|快递|物流|国有|民营|大型|龙头|相关|合资|全资|控股|行业|产业|企业|骨干|知名|国内|国外|国际|外资|运营|平台|投资|担保|基金|软件|网络|有限|股份|工业|专业|职业|高等|综合|三甲|三级|二级|基层|县级|市级|省级|公立|民办|智慧|医疗|医|中小|当地|地方|高校|科研|职工|老年|网约车|院线|旅游|汽车|通信|电信|电力|能源|技术|建筑|房地产)+$/;

/** Names with no known beginning: 怡安居物业管理有限公司, 工业互联网产业联盟. They begin behind the last joint. */
export function namesBySuffix(
  text: string,
  names: readonly NameSpan[],
  masks: readonly TextMask[],
): NameSpan[] {
  const found: NameSpan[] = [];
  const taken = [...names, ...masks].sort((a, b) => a.start - b.start);
  let from = 0;
  for (const block of [...taken, { start: text.length, end: text.length }]) {
    if (block.start > from) found.push(...suffixesIn(text, from, block.start));
    from = Math.max(from, block.end);
  }
  return found;
}

function suffixesIn(text: string, from: number, to: number): NameSpan[] {
  const gap = text.slice(from, to);
  const found: NameSpan[] = [];
  let free = 0;
  for (const match of gap.matchAll(ending)) {
    const end =
      match.index + match[0].length + subsidiary(gap.slice(match.index + match[0].length), match[0]);
    if (end <= free) continue;
    const stretch = gap.slice(Math.max(free, match.index - 20), match.index);
    const rest = afterLastStop(stretch);
    const bare = match.index - rest.length + whatItIs(rest + match[0]);
    // PSA 国际港务集团: letters before a space belong to the name.
    const start =
      bare - (/(?<![A-Za-z0-9])[A-Z][A-Za-z0-9&.-]{1,14}\s?$/.exec(gap.slice(free, bare))?.[0].length ?? 0);
    const own = gap.slice(start, match.index);
    if (
      own.length < 2 ||
      common.test(own) ||
      (/^(?:集团|公司|银行)$/.test(match[0]) && !canBeName(gap.slice(start, end).replace(/\s/g, ''))) ||
      /以上|以下/.test(own) ||
      isCommonNoun(gap.slice(start, end), gap.slice(end)) ||
      /^(?:[0-9]|这|那|几|每|该|某|校(?=[\u4e00-\u9fff]{2})(?!园))/.test(own)
    )
      continue;
    // A stretch that was cut by its length, not by a joint, is no name.
    const before = text[from + start - 1];
    if (
      before !== undefined &&
      start > 0 &&
      bare === match.index - rest.length &&
      !joints.test(before) &&
      !hasStop(gap.slice(Math.max(0, start - 3), start))
    )
      continue;
    const type = /[司团行]$/.test(match[0]) ? 'ENTERPRISE' : 'ISSUING_BODY';
    const name = { type, start: from + start, end: from + end, own: from + start } as const;
    const committee = /(?:管委会|管理委员会)$/.exec(match[0]);
    const zone = committee ? { start: name.start, end: name.end - committee[0].length } : null;
    found.push({ ...name, known: false, chain: zone ? [text.slice(zone.start, zone.end)] : [], place: zone });
    free = end;
  }
  return found;
}

const everyStop = new RegExp(nameStops.source, 'g');

function afterLastStop(stretch: string): string {
  let last = 0;
  for (const stop of stretch.matchAll(everyStop)) last = stop.index + stop[0].length;
  // 同 begins names too (同济大学): behind a day or an adverb it joins.
  const joint = Math.max(
    stretch.lastIndexOf('和'),
    stretch.lastIndexOf('与'),
    (/^.*[日曾已将拟前]同/.exec(stretch)?.[0].length ?? 0) - 1,
  );
  return stretch.slice(Math.max(last, joint + 1));
}
