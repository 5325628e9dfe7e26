// A region and the rest of an organ's words in, the organ's official full name out: 省委 → 中共四川省委, 工信厅 → …工业和信息化厅.
// A district's organ takes its city's name before its own, a county's does not.

import type { BodyTypeName } from '../model/facts.js';
import type { DepartmentEntry, RegionEntry } from '../model/gazetteer.js';
import type { GazetteerIndex } from './gazetteer-index.js';

export interface OfficialName {
  readonly name: string;
  readonly bodyType: BodyTypeName;
  /** True for organs, courts and people's organisations; false for schools, hospitals, institutes. */
  readonly governs: boolean;
  /** Null where only the ending tells what it is. */
  readonly department: DepartmentEntry | null;
}

const government = /^(?:(?:人民)?政府|府(?=办))(办公厅|办公室|办|党组)?$/;
const party = /^(?:党委|委)(办公厅|办公室|办)?$/;

/** Null for words that are no organ. `printedRegion` is the region as the report has it. */
export function officialName(
  rest: string,
  region: RegionEntry,
  printedRegion: string,
  index: GazetteerIndex,
): OfficialName | null {
  const place = fullPlace(region, index);
  const state = government.exec(rest);
  // A province has a 办公厅, a city or county a 办公室.
  const office = (printed = '') => printed.replace(/^办$/, region.level === 'PROVINCE' ? '办公厅' : '办公室');
  if (state) return plain(`${place}人民政府${office(state[1])}`, 'GOVERNMENT');
  const committee = party.exec(rest);
  if (committee) {
    // 中共四川省委, 中共西藏自治区党委: an autonomous region's committee is called 党委.
    const word = region.name.endsWith('自治区') ? '党委' : '委';
    return plain(`中共${place}${word}${office(committee[1])}`, 'PARTY');
  }
  const court = rest === '法院' ? `${place}${region.level === 'PROVINCE' ? '高级' : ''}人民法院` : null;
  if (court) return plain(court, 'COURT');
  const department =
    findDepartment(rest.replace(/^党?委(?=[^员])/, ''), region, index) ?? findDepartment(rest, region, index);
  if (department) return department;
  if (
    rest.length < 2 ||
    !/[局厅委办院会学馆团心社处队所部]$|联盟|海关|大厅|小学|中学|红十字$|侨联$|工商联$/.test(rest)
  )
    return null;
  const full = rest
    .replace(/管委会$/, '管理委员会')
    .replace(/红十字$/, '红十字会')
    .replace(/绿委办$/, '绿化委员会办公室');
  const bodyType = regionalBodyType(full);
  const organ = bodyType === 'DEPARTMENT' || bodyType === 'COURT' || bodyType === 'PEOPLES_ORGANISATION';
  // Organs take the official place; a hospital or school keeps its own printed name.
  // A zone's committee keeps the zone's own name: 沧州经济技术开发区管理委员会.
  if (/(?:区|城|园|港)(?:管委会|管理委员会|管理局)$/.test(rest))
    return { name: printedRegion + full, bodyType, governs: false, department: null };
  const official =
    bodyType === 'DEPARTMENT' || bodyType === 'PEOPLES_ORGANISATION' || printedRegion === region.name;
  const head = official ? place : printedRegion;
  return { name: head + full, bodyType, governs: organ, department: null };
}

const plain = (name: string, bodyType: BodyTypeName): OfficialName => ({
  name,
  bodyType,
  governs: true,
  department: anyOrgan,
});

const anyOrgan: DepartmentEntry = {
  name: '党政机关',
  shortNames: [],
  bodyType: 'GOVERNMENT',
  levels: [],
  onlyIn: null,
  pattern: null,
};

/** The kind of organ that the words begin with, fit for the region's level; what stands behind it is its office. */
function findDepartment(rest: string, region: RegionEntry, index: GazetteerIndex): OfficialName | null {
  const match = index.departments.longestAt(rest, 0);
  if (!match) return null;
  const level =
    region.level === 'PROVINCE' || region.level === 'PREFECTURE' || region.level === 'COUNTY'
      ? region.level
      : null;
  const line = index.lineOf(region).map((one) => one.code);
  const rank = (one: DepartmentEntry) =>
    (one.onlyIn
      ? one.onlyIn.includes(region.code)
        ? 0
        : one.onlyIn.some((code) => line.includes(code))
          ? 1
          : 9
      : 2) +
    (level && !one.levels.includes(level) ? 5 : 0) +
    (one.name === rest.slice(0, match.end) ? -0.5 : 0);
  const department = [...match.values].sort((a, b) => rank(a) - rank(b))[0];
  if (!department) return null;
  const printed = rest.slice(0, match.end);
  // An organ that this place does not have under that name: the printed words are kept if they are a full name.
  const fits = rank(department) < 5;
  const own = fits ? department.name : printed;
  const office = rest.slice(match.end);
  const place = fullPlace(region, index);
  const name =
    department.pattern && fits
      ? department.pattern.replace('{region}', place).replace('{short}', region.shortName) + office
      : place + own + office;
  return {
    name,
    bodyType: department.bodyType,
    governs: !['SCHOOL', 'HOSPITAL', 'INSTITUTE'].includes(department.bodyType),
    department,
  };
}

/** 沈阳市铁西区, 北京市海淀区, but 武功县, 容城县. */
function fullPlace(region: RegionEntry, index: GazetteerIndex): string {
  if (region.level !== 'COUNTY' || !region.name.endsWith('区')) return region.name;
  const above = region.parent ? index.regionOf(region.parent) : null;
  return above && above.level !== 'COUNTRY' ? above.name + region.name : region.name;
}

export function regionalBodyType(name: string): BodyTypeName {
  if (/医院$|卫生院$|保健院$/.test(name)) return 'HOSPITAL';
  if (/(?:大学|学院|学校|中学|小学)$/.test(name)) return 'SCHOOL';
  if (/法院$|检察院$/.test(name)) return 'COURT';
  if (/研究院$|研究所$|科学院$|工程院$/.test(name)) return 'INSTITUTE';
  if (/红十字会$|总工会$|妇联$|残联$|侨联$|工商联$|团委$|联合会$/.test(name)) return 'PEOPLES_ORGANISATION';
  if (/(?:学会|协会|联盟|商会|促进会|研究会|基金会)$/.test(name)) return 'ASSOCIATION';
  if (/(?:局|厅|委员会|委|办公室|办公厅|海关)$/.test(name)) return 'DEPARTMENT';
  return 'OTHER';
}
