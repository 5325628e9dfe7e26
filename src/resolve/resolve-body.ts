// An organ's words in, the body with its official full name of 2019 out: by alias, else by region + kind of organ
// (省医保局 in the row 河北省 → 河北省医疗保障局), else as it is printed.

import type { BodyEntry, RegionEntry } from '../model/gazetteer.js';
import type { GazetteerIndex } from './gazetteer-index.js';
import { officialName, regionalBodyType } from './official-name.js';
import { divisionAround, findDivision } from './resolve-region.js';
import type { NameContext, ResolvedName } from './resolved-name.js';

export function resolveBody(words: string, context: NameContext, index: GazetteerIndex): ResolvedName {
  const name = words
    .replace(/[“”\s]/g, '')
    .replace(/第?[一二三四五六七八九十]{1,3}届(?=人大|人民代表大会|政协)/, '')
    .replace(/^兵团(?=第.{1,3}师)/, '新疆生产建设兵团')
    .replace(/(?<=.{4})专委会$/, '专业委员会');
  return (
    exactly(name, name, '', index) ??
    withOffice(name, context, index) ??
    ofRegion(name, context, index) ??
    ofContext(name, context, index) ??
    slip(name, index) ??
    printed(name, context, index)
  );
}

/** A name or alias of the gazetteer, with the words of an office behind it. */
function exactly(name: string, words: string, office: string, index: GazetteerIndex): ResolvedName | null {
  const body = index.bodies.valuesOf(name)[0];
  if (!body) return null;
  const full = body.name + office;
  const reason = full === words ? 'the gazetteer has this name' : `“${words}” is an alias of ${full}`;
  return toResolved(body, full, index, 1, reason);
}

function withOffice(name: string, context: NameContext, index: GazetteerIndex): ResolvedName | null {
  const match = index.bodies.longestAt(name, 0);
  if (!match || match.end === name.length) return null;
  const office = name.slice(match.end);
  const place = index.regions.longestAt(office, 0);
  const found =
    place && place.end < office.length
      ? findDivision(office.slice(0, place.end), { ...context, before: [] }, index)
      : null;
  // 国家税务总局北京市税务局, but 国家统计局湖北调查总队: only the tax offices have the division in full.
  const full = name.startsWith('国家税务总局') || found?.region.level !== 'PROVINCE';
  const tail =
    found && place ? (full ? found.region.name : found.region.shortName) + office.slice(place.end) : office;
  return exactly(name.slice(0, match.end), name, tail, index);
}

/** A chain of regions, then a kind of organ: 陕西省咸阳市武功县教育局. */
function ofRegion(name: string, context: NameContext, index: GazetteerIndex): ResolvedName | null {
  const start = name.startsWith('中共') ? 2 : 0;
  let at = start;
  let region: RegionEntry | null = null;
  let from = start;
  let outer = start;
  for (;;) {
    const match = index.regions.longestAt(name, at);
    if (!match || match.end === name.length || match.end - at < 2) break;
    const before: readonly string[] = region ? [name.slice(from, at)] : context.before;
    const found = findDivision(name.slice(at, match.end), { ...context, before }, index);
    if (!found || (region && !index.liesIn(found.region, region.code))) break;
    outer = from;
    from = at;
    region = found.region;
    at = match.end;
  }
  if (!region) return null;
  // 三亚崖州湾科技城管理局: a short name in the middle belongs to what stands before it too.
  // A district's centre keeps its city's name, where the report prints it: 运城市盐湖区果业发展中心.
  const centre = region.name.endsWith('区') && /(?:中心|医院|卫生院|中学|小学)$/.test(name);
  const zone = /(?:区|城|园|港|谷)(?:管委会|管理委员会|管理局)$/.test(name);
  const isWhole = name.slice(from, at) === region.name && !centre;
  // 四川绵阳科技城管委会: the province says where, the zone is called after its city.
  const isOfProvince =
    zone && index.regions.valuesOf(name.slice(outer, from)).some((one) => one.level === 'PROVINCE');
  const printedRegion = name.slice(isWhole || isOfProvince ? from : outer, at);
  const rest = name.slice(at).replace(/^自治区/, '');
  return (
    organ(rest, region, name, printedRegion, index) ??
    organ(rest.replace(/^[省市区县州]/, ''), region, name, printedRegion, index)
  );
}

/** 省医保局, 市委, 教育厅: the region is the nearest named one of that level, else the row's. */
function ofContext(name: string, context: NameContext, index: GazetteerIndex): ResolvedName | null {
  const head = /^(?:自治区|我?省|我?市|[区县州旗盟])/.exec(name)?.[0] ?? '';
  const region = regionFor(head, context, index);
  if (!region) return null;
  const rest = organ(name.slice(head.length), region, name, region.name, index);
  // Without a word for the region only a known kind of organ is the region's: 教育厅, but not 杨凌示范区管委会.
  if (head === '') return rest && rest.confidence > 0.9 ? rest : null;
  return rest ?? organ(name, region, name, region.name, index);
}

function regionFor(head: string, context: NameContext, index: GazetteerIndex): RegionEntry | null {
  const fits = (region: RegionEntry) => {
    if (head === '') return true;
    if (head === '自治区') return region.level === 'PROVINCE' && region.name.endsWith('自治区');
    if (/省$/.test(head)) return region.level === 'PROVINCE' && region.name.endsWith('省');
    return region.name.endsWith(head.slice(-1));
  };
  for (const words of [...context.before].reverse()) {
    const found = findDivision(words, { ...context, before: [] }, index);
    const line = found ? index.lineOf(found.region) : [];
    const fit = line.find((region) => region.level !== 'COUNTRY' && fits(region));
    if (fit) return fit;
  }
  return context.province && fits(context.province) ? context.province : null;
}

function organ(
  rest: string,
  region: RegionEntry,
  words: string,
  printedRegion: string,
  index: GazetteerIndex,
): ResolvedName | null {
  const named = officialName(rest, region, printedRegion, index);
  if (!named) return null;
  const known = index.bodies.valuesOf(named.name)[0];
  if (known) return toResolved(known, known.name, index, 1, `“${words}” is ${known.name}`);
  return {
    type: 'ISSUING_BODY',
    name: named.name,
    level: region.level === 'COUNTRY' || region.level === 'ZONE' ? null : region.level,
    bodyType: named.bodyType,
    governs: named.governs ? region.code : null,
    confidence: named.department ? 0.95 : 0.7,
    reason: named.department
      ? `“${words}” is the ${named.department.name} of ${region.name}`
      : `“${words}” begins with ${region.name} and ends like an organisation's name`,
    division: region,
  };
}

/** One character too many, too few or wrong in a long official name: 国家广播电视台总局. The printed form stays an alias. */
function slip(name: string, index: GazetteerIndex): ResolvedName | null {
  if (name.length < 6) return null;
  const near = index.gazetteer.bodies.filter(
    (body) => body.name.startsWith(name.slice(0, 2)) && isOneEdit(body.name, name),
  );
  const [body] = near;
  if (!body || near.length > 1) return null;
  return toResolved(body, body.name, index, 0.8, `“${name}” is one character away from ${body.name}`);
}

function isOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail === 1;
}

function printed(name: string, context: NameContext, index: GazetteerIndex): ResolvedName {
  const full = name.replace(/管委会$/, '管理委员会');
  return {
    type: 'ISSUING_BODY',
    name: full,
    level: null,
    bodyType: regionalBodyType(full),
    governs: null,
    confidence: 0.6,
    reason: 'no gazetteer has it; it ends like an organisation’s name',
    division: divisionAround(name, { ...context, before: [], province: null }, index),
  };
}

function toResolved(
  body: BodyEntry,
  name: string,
  index: GazetteerIndex,
  confidence: number,
  reason: string,
): ResolvedName {
  const code = body.governs ?? body.seat;
  return {
    type: 'ISSUING_BODY',
    name,
    level: body.level,
    bodyType: body.bodyType,
    governs: body.governs,
    englishName: name === body.name ? body.englishName : null,
    confidence,
    reason,
    division: code ? index.regionOf(code) : null,
  };
}
