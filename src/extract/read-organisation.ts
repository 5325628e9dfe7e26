// A place in a text in, the organisation whose name begins there out: by the gazetteer, else by how names are built
// (region + field + 局 / 医院 / 有限公司, enterprise + region + 分公司, body + office).

import { company, extendEnterprise, firmOfSchool } from './extend-enterprise.js';
import type { Lexicon } from './lexicon.js';
import { readEnding } from './name-ending.js';
import { type RegionPart, type RegionSettings, readRegions } from './read-region.js';
import { branchHeads, hasStop, joints, notABranch } from './word-lists.js';

export interface OrganisationMatch {
  readonly type: 'ISSUING_BODY' | 'ENTERPRISE';
  readonly end: number;
  readonly known: boolean;
}

const government =
  /^(?:人民政府|政府)(?!工作报告|采购|网站|部门|服务|补贴|规章|购买|投资|引导|主导|数据|性|间|信息|职能)(?:办公厅|办公室)?|^府办(?:公[室厅])?(?![公理事学法好])/;
const party = /^(?:党委|委)(?![员托以派]|党校)(?:办公厅|办公室|组织部|宣传部|统战部|办(?![公理事学法好]))?/;
const office = /^(?:办公厅|办公室|综合司|综合组)/;
const unit =
  /^(?![和与及同])[\u4e00-\u9fff]{1,9}?(?:司(?!长)|检察厅|处(?![理置方于罚长])|局(?![面部势])|服务中心|管理中心|信息中心|研究中心|中心|办公室|专委会|专业委员会|分会|研究院|研究所|学院|附属医院|医院|分局|支队|总队|总站)/;
const school = /(?:大学|学院|科学院|医院)$/;
/** 上海交通大学 + 环境科学与工程学院: one joint inside the words of a field belongs to the faculty's name. */
const faculty = /^[\u4e00-\u9fff]{2,8}[与和][\u4e00-\u9fff]{2,8}?(?:学院|研究院|研究所|实验室|学部)/;
const branch = new RegExp(`^(?:${branchHeads.join('|')})(?:公司|分公司|分行|集团)?`);
/** An organisation that begins with a known name: 腾讯云, 中国气象局公共气象服务中心, 中国电信陕西公司. */
export function readKnown(
  text: string,
  start: number,
  lexicon: Lexicon,
  settings: RegionSettings,
): OrganisationMatch | null {
  const enterprise = lexicon.enterprises.longestAt(text, start);
  const body = lexicon.bodies.longestAt(text, start);
  if (!enterprise && !body) return readBranch(text, start, lexicon, settings);
  if (enterprise && (!body || enterprise.end >= body.end)) {
    if (
      /(?:移动|联通|电信)$/.test(text.slice(start, enterprise.end)) &&
      notABranch.test(text.slice(enterprise.end, enterprise.end + 4))
    )
      return null;
    return { type: 'ENTERPRISE', end: furthest(text, start, enterprise.end, lexicon, settings), known: true };
  }
  if (!body || isLocal(text, start, body.end, lexicon, settings)) return null;
  const firm = firmOfSchool(text, start, body.end);
  return firm === null
    ? { type: 'ISSUING_BODY', end: extendBody(text, body.end, lexicon, settings), known: true }
    : { type: 'ENTERPRISE', end: firm, known: false };
}

/** 卫健委 alone is the national one, but not behind 该市 nor in a province's row: there it is a local organ's short name too. */
function isLocal(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  { province }: RegionSettings,
): boolean {
  const words = text.slice(start, end);
  if (words.length > 4 || lexicon.departments.valuesOf(words).length === 0) return false;
  return province !== null || /[省市区县州盟旗]/.test(text[start - 1] ?? '');
}

/** 中国移动云南公司 is no part of 中国移动云: a shorter name wins where its branch or its form reaches further. */
function furthest(
  text: string,
  start: number,
  longest: number,
  lexicon: Lexicon,
  settings: RegionSettings,
): number {
  let best = extendEnterprise(text, longest, lexicon, settings);
  for (let end = longest - 1; end >= start + 2; end--) {
    if (lexicon.enterprises.valuesOf(text.slice(start, end)).length === 0) continue;
    best = Math.max(best, extendEnterprise(text, end, lexicon, settings));
  }
  return best;
}

/** 中国邮政陕西公司: a name that is a word too is a name where its branch follows. */
function readBranch(
  text: string,
  start: number,
  lexicon: Lexicon,
  settings: RegionSettings,
): OrganisationMatch | null {
  const word = lexicon.wordLikes.longestAt(text, start);
  if (!word) return null;
  const end = extendEnterprise(text, word.end, lexicon, settings);
  return end > word.end ? { type: 'ENTERPRISE', end, known: true } : null;
}

/** 市十三届人大常委会 is the 市人大常委会. */
const ofSession = /^第?[一二三四五六七八九十]{1,3}届(?=人大|人民代表大会|政协)/;

/** Offices, departments and local branches of a body: 办公厅, 信软司, 北京市税务局. */
export function extendBody(text: string, end: number, lexicon: Lexicon, settings: RegionSettings): number {
  const rest = text.slice(end, end + 14);
  const desk = office.exec(rest);
  if (desk) return end + desk[0].length;
  if (/(?:总局|银行|中国科学院|能源局)$/.test(text.slice(0, end))) {
    const regions = readRegions(text, end, lexicon, settings);
    const behind = regions.at(-1)?.end;
    if (behind !== undefined) {
      const bank = /^(?:省|市|自治区)?(?:中心支行|营业管理部|分行|支行)/.exec(text.slice(behind, behind + 8));
      if (bank) return behind + bank[0].length;
      const local = readLocal(text, behind, lexicon, false);
      if (local) return local.end;
    }
  }
  const [joined = ''] = school.test(text.slice(end - 2, end))
    ? (faculty.exec(text.slice(end, end + 20)) ?? [])
    : [];
  if (joined !== '' && !hasStop(joined.replace(/[与和]/, ''))) return end + joined.length;
  const part = unit.exec(rest);
  if (!part || hasStop(part[0]) || /互联网医院|大数据中心$|布局$|格局$/.test(part[0])) return end;
  return extendBody(text, end + part[0].length, lexicon, settings);
}

/** 南阳、襄阳两市市监局: behind the number stands what each of the regions has. */
const several = /^[两三四五六七八九十][区县市州盟旗地省]/;
const ofSeveral = /[两三四五六七八九十][区县市州盟旗地省]的?$/;

export function readOfSeveral(text: string, start: number, lexicon: Lexicon): OrganisationMatch | null {
  if (
    !'区县市州盟旗地省的'.includes(text[start - 1] ?? '，') ||
    !ofSeveral.test(text.slice(Math.max(0, start - 3), start))
  )
    return null;
  const local = readLocal(text, start, lexicon, false);
  return local?.type === 'ISSUING_BODY' ? local : null;
}

/** An organisation behind a chain of regions: 贵州省 + 卫健委, 北京 + 移动, 武功县 + 教育局. */
export function readRegional(
  text: string,
  parts: readonly RegionPart[],
  lexicon: Lexicon,
  settings: RegionSettings,
): OrganisationMatch | null {
  const last = parts.at(-1);
  if (!last) return null;
  let at = last.end;
  if (several.test(text.slice(at, at + 2))) return null;
  if (text.startsWith('自治区', at)) at += 3;
  const head = branch.exec(text.slice(at, at + 8));
  if (head && !notABranch.test(text.slice(at + head[0].length, at + head[0].length + 4))) {
    // 福建移动南平分公司: a city's branch of the province's.
    const end = extendEnterprise(text, at + head[0].length, lexicon, settings);
    const city = /分公司$/.test(text.slice(at, end)) ? end : at + head[0].length;
    return { type: 'ENTERPRISE', end: city, known: true };
  }
  // 三亚崖州湾科技城管理局: a zone is governed by a body that bears its name alone.
  const zoned =
    last.entries === null ? /^(?:管理委员会|管委会|管理局|党工委)/.exec(text.slice(at, at + 6)) : null;
  if (zoned)
    return {
      type: 'ISSUING_BODY',
      end: extendBody(text, at + zoned[0].length, lexicon, settings),
      known: true,
    };
  // 海北州, 滨湖区 and the like where the gazetteer's name stops short.
  const level = /^[省市区县州](?=人民|政府|委|[\u4e00-\u9fff]{1,12}(?:局|厅|委|办|院))/.exec(
    text.slice(at, at + 16),
  );
  const local = readLocal(text, at, lexicon, true) ?? (level ? readLocal(text, at + 1, lexicon, true) : null);
  return (
    local && {
      ...local,
      end: local.type === 'ISSUING_BODY' ? extendBody(text, local.end, lexicon, settings) : local.end,
    }
  );
}

/** 省医保局, 市委, 自治区教育厅: the region is the one that the sentence or the row speaks of. */
export function readElliptic(
  text: string,
  start: number,
  lexicon: Lexicon,
  settings: RegionSettings,
): OrganisationMatch | null {
  if (!'省市区县州旗盟自人政'.includes(text[start] ?? '，')) return null;
  const before = text[start - 1];
  if (
    before !== undefined &&
    !joints.test(before) &&
    !/[日月府委局厅转获]/.test(before) &&
    !text.slice(0, start).endsWith('转发')
  )
    return null;
  const bare =
    (before === '、' || before === '和') &&
    /^(?:人民)?政府(?:办公[厅室]|(?=印发|出台|发布|召开|联合|共同|主办|下发))/.exec(
      text.slice(start, start + 8),
    );
  if (bare) return { type: 'ISSUING_BODY', end: start + bare[0].length, known: true };
  const head = /^(?:自治区|[省市区县州旗盟])/.exec(text.slice(start, start + 3));
  if (!head) return null;
  const at = start + head[0].length;
  if (/[级属直内域]/.test(text[at] ?? '')) return null;
  const local = readLocal(text, at, lexicon, false);
  return local?.type === 'ISSUING_BODY'
    ? { ...local, end: extendBody(text, local.end, lexicon, settings) }
    : null;
}

/** 国家广播电视台总局: a central organ or a national society that the gazetteer does not have under these words. */
export function readNational(text: string, start: number, lexicon: Lexicon): OrganisationMatch | null {
  if (!'新兵国中上'.includes(text[start] ?? '，')) return null;
  const division = /^(?:新疆生产建设)?兵团第[一二三四五六七八九十]{1,3}师(?![\u4e00-\u9fff]{2,4}市)/.exec(
    text.slice(start, start + 18),
  );
  if (division) return { type: 'ISSUING_BODY', end: start + division[0].length, known: true };
  // 美国家乐氏公司 is no state organ.
  if (/[美英法德韩泰外各]/.test(text[start - 1] ?? '')) return null;
  // 三江源国家公园管理局: the middle of a name.
  if (
    /[\u4e00-\u9fff]{2}/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^国家公园/.test(text.slice(start, start + 4))
  )
    return null;
  // 中国（南京）软件谷管委会, 中德（沈阳）高端装备制造产业园管委会: a zone with its place in brackets.
  const zone =
    /^(?:上海合作组织|中[\u4e00-\u9fff])[（(][\u4e00-\u9fff]{2,4}[）)][\u4e00-\u9fff]{2,16}?(?:管委会|管理委员会|管理局)/.exec(
      text.slice(start, start + 30),
    );
  if (zone && !hasStop(zone[0].replace(/[（()）]/g, '')))
    return { type: 'ISSUING_BODY', end: start + zone[0].length, known: false };
  if (!/^(?:国家|中国|中华)/.test(text.slice(start, start + 2))) return null;
  const local = readLocal(text, start + 2, lexicon, true);
  return local && { ...local, known: false };
}

function readLocal(
  text: string,
  at: number,
  lexicon: Lexicon,
  structural: boolean,
): OrganisationMatch | null {
  const session = ofSession.exec(text.slice(at, at + 8));
  if (session) return readLocal(text, at + session[0].length, lexicon, structural);
  const rest = text.slice(at, at + 28);
  const organ = government.exec(rest) ?? party.exec(rest);
  const department = lexicon.departments.longestAt(
    text,
    organ?.[0] === '党委'
      ? at + 2
      : organ?.[0] === '委' && !/[省市区县州]/.test(text[at + 1] ?? '')
        ? at + 1
        : at,
  );
  const chief =
    department !== null && /^长(?![期效远春沙江])/.test(text.slice(department.end, department.end + 2));
  // 教育局长座谈会 is about its heads, not its act.
  if (department && !chief && !(organ && organ[0].length > 1 && organ[0] !== '党委'))
    return { type: 'ISSUING_BODY', end: department.end, known: true };
  if (organ) return { type: 'ISSUING_BODY', end: at + organ[0].length, known: true };
  if (/^[与和同跟及由]/.test(rest)) return null;
  const quoted = /^“([\u4e00-\u9fff]{1,6}(?<!通|联|快|易|好|代|一次|掌上|网上|可|即)[办委局])”/.exec(rest);
  if (quoted) return { type: 'ISSUING_BODY', end: at + quoted[0].length, known: false };
  const end = readEnding(rest);
  if (end === null) return null;
  const words = rest.slice(0, end);
  if (company.test(words))
    return structural && !/^(?:公司|分公司|子公司|集团)$/.test(words)
      ? { type: 'ENTERPRISE', end: at + end, known: false }
      : null;
  return { type: 'ISSUING_BODY', end: at + end, known: false };
}
