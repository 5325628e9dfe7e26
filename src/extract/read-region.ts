// A place in a text in, the chain of regions that begins there out: 海南省海口龙华区 is three names, the last one is meant.
// A short name is a region only where the row, the chain or the joint before it speaks for it: 朝阳, 和平, 城区 are words too.

import type { RegionEntry } from '../model/gazetteer.js';
import { type Lexicon, liesIn } from './lexicon.js';
import { joints, nameStops, zoneEndings } from './word-lists.js';

export interface RegionPart {
  readonly start: number;
  readonly end: number;
  /** Null for a zone and for a region of several provinces. */
  readonly entries: readonly RegionEntry[] | null;
}

export interface RegionSettings {
  /** The row's province, where there is one. */
  readonly province: RegionEntry | null;
}

const zone = new RegExp(
  `^[\\u4e00-\\u9fff]{0,8}?(?:${zoneEndings.join('|')})(?:[\\u4e00-\\u9fff]{2,4}片区)?`,
);

const bareZone = new RegExp(
  `^(?:国家级?|省级)?(?:港|群岛)?(?:${zoneEndings.join('|')})(?:[\\u4e00-\\u9fff]{2,4}片区)?$`,
);

/** 落户武汉, 携手长沙: verbs that a place follows at once. */
const settles = /落户|[入进]驻|[携牵联]手|所属|下属|布局|登陆|落地|落子|扎根|选址|中标$/;

/** The parts in order, each inside the one before; empty where no region begins at `start`. */
export function readRegions(
  text: string,
  start: number,
  lexicon: Lexicon,
  settings: RegionSettings,
): RegionPart[] {
  const macro = lexicon.macroRegions.longestAt(text, start);
  if (macro) return [{ start, end: macro.end, entries: null }];
  const parts: RegionPart[] = [];
  let at = start;
  for (;;) {
    const part = readDivision(text, at, lexicon, settings, parts) ?? readZone(text, at, lexicon, parts);
    if (!part) return parts;
    const above = parts.at(-1);
    // 武进高新区, 沧州经济技术开发区: an ending alone is no name, the division before it belongs to it.
    // 崖州湾科技城: so does a county's short name that the zone's name goes on from.
    const county = above?.entries?.every(
      (entry) => entry.level === 'COUNTY' && above.end - above.start < entry.name.length,
    );
    const bare =
      part.entries === null && above && (county || bareZone.test(text.slice(part.start, part.end)));
    parts.push(bare ? { ...part, start: above.start } : part);
    at = part.end;
    if (part.entries === null) return parts;
  }
}

function readDivision(
  text: string,
  start: number,
  lexicon: Lexicon,
  settings: RegionSettings,
  chain: readonly RegionPart[],
): RegionPart | null {
  const match = lexicon.regions.longestAt(text, start);
  if (!match) return null;
  const words = text.slice(start, match.end);
  if (text.startsWith('合作组织', match.end)) return null; // 上海合作组织 is not Shanghai's.
  const above = chain.at(-1)?.entries ?? null;
  if (chain.length > 0) {
    // A chain goes down: each name lies inside the one before.
    const below = match.values.filter((entry) =>
      above?.some((up) => up !== entry && liesIn(entry, up.code, lexicon)),
    );
    return below.length > 0 ? { start, end: match.end, entries: below } : null;
  }
  const { province } = settings;
  const inRow = province ? match.values.filter((entry) => liesIn(entry, province.code, lexicon)) : [];
  const entries = inRow.length > 0 ? inRow : [...match.values];
  const accepted = entries.filter((entry) => accepts(entry, words, text, start, match.end, inRow.length > 0));
  return accepted.length > 0 ? { start, end: match.end, entries: accepted } : null;
}

function accepts(
  entry: RegionEntry,
  words: string,
  text: string,
  start: number,
  end: number,
  inRow: boolean,
): boolean {
  if (entry.level === 'COUNTRY') return words === '全国' || words === '我国' ? false : words === '中国';
  if (entry.level === 'PROVINCE') return true;
  const before = text[start - 1];
  const atJoint =
    before === undefined ||
    joints.test(before) ||
    /[年日]/.test(before) ||
    settles.test(text.slice(Math.max(0, start - 2), start));
  if (words === entry.name && words.length > 2) return true;
  // 安康通与…: a short name with one more character before a joint is the beginning of another name.
  const next = text[end] ?? '，';
  const partOfName =
    words.length === 2 &&
    /[\u4e00-\u9fff]/.test(next) &&
    !/[省市区县州等两三四五六地的人企与和及举召签站将已正拟也还是有在]/.test(next) &&
    /[与和、等，]/.test(text[end + 1] ?? '，');
  if (words !== entry.name && partOfName) return false;
  if (entry.level === 'PREFECTURE') return inRow || atJoint || /[州市]$/.test(words);
  // 城区, 郊区, 矿区 are counties' full names and everyday words; so are many short names.
  return (
    (settledIn(text, start, end) ||
      (atJoint && (inRow || (/[在于赴]/.test(before ?? '') && held.test(text.slice(end, end + 6)))))) &&
    words.length >= 2 &&
    !/^(?:城区|郊区|矿区|开发|城关|新建|建设)$/.test(words) &&
    !/[业化型务]/.test(text[end] ?? '')
  );
}

/** 落户江阴，: who settles settles at a place. */
const settledIn = (text: string, start: number, end: number): boolean =>
  /(?:落户|入驻|进驻|迁驻|迁至|落子)(?:于|在|到)?$/.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[，。；、]?$/.test(text[end] ?? '');

/** 在锡林浩特开幕: what happens there tells a county's short name outside its province's row too. */
const held =
  /^(?:正式|隆重|顺利|成功|组织)?(?:举行|召开|开幕|举办|揭幕|落幕|闭幕|拉开|启幕|签署|签约|揭牌|开工|亮相)/;

/** 两江新区, 武进高新区, 河南自贸试验区郑州片区: a name of its own behind a region or a joint. */
function readZone(
  text: string,
  start: number,
  lexicon: Lexicon,
  chain: readonly RegionPart[],
): RegionPart | null {
  const before = text[start - 1];
  if (
    chain.length === 0 &&
    before !== undefined &&
    !joints.test(before) &&
    !/[日户驻]/.test(before) &&
    !settles.test(text.slice(Math.max(0, start - 2), start))
  )
    return null;
  const match = zone.exec(text.slice(start, start + 24));
  if (!match) return null;
  const words = match[0];
  // 公司前一日同临港新片区: not even the length of a name keeps the words before it out.
  if (nameStops.test(words) || /公司|一日|[日已曾将]同|^同(?=[临高经综自])/.test(words)) return null;
  // A zone has a name: 新区 alone or 国家级新区 is a common noun, unless a region stands before it.
  if (chain.length === 0 && (words.length < 4 || /^(?:国家|省级|各|这|该|多个|一个)/.test(words)))
    return null;
  if (lexicon.regions.valuesOf(words).length > 0) return null;
  return { start, end: start + words.length, entries: null };
}
