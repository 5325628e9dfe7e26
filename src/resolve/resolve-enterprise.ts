// A company's words in, the enterprise out: by alias, as a branch of one (北京移动 → 中国移动北京公司), else as a new name.

import type { EnterpriseEntry, RegionEntry } from '../model/gazetteer.js';
import type { GazetteerIndex } from './gazetteer-index.js';
import { findDivision } from './resolve-region.js';
import type { NameContext, ResolvedName } from './resolved-name.js';

/** Short heads that stand behind a region's name, with what they are short for. */
const heads: Record<string, string> = {
  移动: '中国移动',
  联通: '中国联通',
  电信: '中国电信',
  铁塔: '中国铁塔',
  农行: '中国农业银行',
  工行: '中国工商银行',
  建行: '中国建设银行',
  中行: '中国银行',
  交行: '交通银行',
  邮储: '中国邮政储蓄银行',
  邮政: '中国邮政',
};
const legal =
  /(?:[（(]集团[）)])?(?:集团)?(?:股份有限公司|有限责任公司|集团有限公司|控股有限公司|有限公司|集团公司|集团|公司|控股)$/;
const trade =
  /(?:信息技术|网络科技|信息科技|健康科技|智能科技|科技|技术|网络|信息|计算|软件|商务|控股|股份)$/;

export function resolveEnterprise(words: string, context: NameContext, index: GazetteerIndex): ResolvedName {
  const name = words.replace(/\s+/g, '');
  const known = only(index.enterprises.valuesOf(name));
  if (known)
    return toResolved(
      known,
      1,
      known.name === name ? 'the gazetteer has this name' : `“${name}” is an alias of ${known.name}`,
    );
  // 省交投集团 is the row's province's.
  if (/^省[\u4e00-\u9fff]{2,}(?:集团|公司)$/.test(name) && context.province)
    return resolveEnterprise(`${context.province.name}${name.slice(1)}`, context, index);
  return branchOf(name, context, index) ?? shortened(name, context, index) ?? unknown(name);
}

const only = (entries: readonly EnterpriseEntry[]) => entries[0] ?? null;

/** Region + head, or enterprise + region + 分公司. */
function branchOf(name: string, context: NameContext, index: GazetteerIndex): ResolvedName | null {
  const region = index.regions.longestAt(name, 0);
  if (region) {
    const rest = name
      .slice(region.end)
      .replace(/^自治区/, '')
      .replace(/(?:公司|分公司|分行|集团)$/, '');
    const head = heads[rest];
    const found = head ? findDivision(name.slice(0, region.end), context, index) : null;
    if (head && found) return toBranch(head, found.region, name, index);
    // 福建移动南平分公司 is 中国移动南平公司, as 珠海移动 is.
    const city = /^(移动|联通|电信|铁塔)(.{2,8})$/.exec(rest);
    const seat = city?.[2] ? findDivision(city[2], { ...context, before: [] }, index) : null;
    const firm = heads[city?.[1] ?? ''];
    if (firm && seat) return toBranch(firm, seat.region, name, index);
  }
  const parent = index.enterprises.longestAt(name, 0);
  const entry = parent ? only(parent.values) : null;
  if (!parent || !entry) return null;
  const rest = name.slice(parent.end);
  const place = index.regions.longestAt(rest, 0);
  // 工行河北雄安分行: a branch of its own below the province's.
  const below = place ? /^[\u4e00-\u9fff]{2,4}(?:分行|支行)$/.test(rest.slice(place.end)) : false;
  if (place && below && /银行$/.test(entry.name)) return toOwnBranch(entry.name, rest, name);
  if (
    !place ||
    !/^(?:省|市|自治区|区)?(?:电力|通信|网络|移动|联通|电信|铁塔|燃气)?(?:股份有限公司|有限责任公司|有限公司|分公司|公司|分行|支行)$/.test(
      rest.slice(place.end),
    )
  )
    return null;
  const found = findDivision(rest.slice(0, place.end), context, index);
  return found ? toBranch(entry.name, found.region, name, index) : null;
}

function toBranch(head: string, region: RegionEntry, words: string, index: GazetteerIndex): ResolvedName {
  // 天津银行滨海分行: only the banks of the whole country have a branch for each division.
  const national = /^(?:中国|交通)/.test(head);
  const name = /银行$/.test(head)
    ? national
      ? `${head}${region.level === 'PROVINCE' ? region.name : region.shortName}分行`
      : words
    : `${head}${region.shortName}公司`;
  const known = only(index.enterprises.valuesOf(name));
  if (known) return toResolved(known, 1, `“${words}” is the branch of ${head} for ${region.name}`);
  return {
    type: 'ENTERPRISE',
    name,
    parent: head,
    confidence: 0.95,
    reason: `“${words}” is the branch of ${head} for ${region.name}`,
    division: region,
  };
}

function toOwnBranch(head: string, branch: string, words: string): ResolvedName {
  return {
    type: 'ENTERPRISE',
    name: head + branch,
    parent: head,
    confidence: 0.9,
    reason: `“${words}” is a branch of ${head}`,
    division: null,
  };
}

/** A registered name of a known firm: the region before and the legal form behind are taken off. */
function shortened(name: string, context: NameContext, index: GazetteerIndex): ResolvedName | null {
  const region = index.regions.longestAt(name, 0);
  const starts = region && findDivision(name.slice(0, region.end), context, index) ? [0, region.end] : [0];
  for (const start of starts) {
    // 巴斯夫（中国）有限公司: a place in brackets is part of the registered name alone.
    let core = name
      .slice(start)
      .replace(legal, '')
      .replace(/[（(][^（）()]{2,6}[）)](?:投资|管理|贸易|科技)?$/, '');
    for (let i = 0; i < 3 && core.length >= 2; i++) {
      const known = only(index.enterprises.valuesOf(core));
      // 传化集团 is not 传化智联, though 传化 alone is: a group takes a firm's name only where it is that firm's own.
      if (known && core !== name && (known.name === core || /公司$/.test(name)))
        return toResolved(known, 0.9, `“${name}” without its region and legal form is ${known.name}`);
      const shorter = core.replace(trade, '');
      if (shorter === core) break;
      core = shorter;
    }
  }
  const first = index.enterprises.longestAt(name, 0);
  const entry = first && first.end >= 2 ? only(first.values) : null;
  // 好未来教育科技集团: a firm's own name, its trade and its legal form.
  if (
    entry &&
    first &&
    /集团(?:有限公司|公司)?$/.test(name) &&
    trade.test(name.replace(legal, '')) &&
    first.end < name.length
  ) {
    return toResolved(entry, 0.8, `“${name}” is ${entry.name} with its trade and legal form`);
  }
  return null;
}

function unknown(words: string): ResolvedName {
  const registered = legal.test(words);
  // 攀钢集团有限公司 is 攀钢集团 to everybody.
  const name = words.replace(/(?<=^[\u4e00-\u9fff]{2,6}集团)(?:股份)?有限(?:责任)?公司$/, '');
  return {
    type: 'ENTERPRISE',
    name,
    confidence: registered ? 0.7 : 0.5,
    reason: registered
      ? 'no gazetteer has it; its legal form says that it is a company'
      : 'no gazetteer has it; its role in the sentence says that it is a company',
    division: null,
  };
}

function toResolved(entry: EnterpriseEntry, confidence: number, reason: string): ResolvedName {
  return {
    type: 'ENTERPRISE',
    name: entry.name,
    parent: entry.parent,
    englishName: entry.englishName,
    confidence,
    reason,
    division: null,
  };
}
