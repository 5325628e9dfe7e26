// Names in, pairs that may be one entity out: 汉得信息 and 上海汉得 share their core, 国家广播电视总局 and 国家广播电视台总局 are a
// character apart. Pure; time grows with the names, not with their pairs.

import type { EntityLabel } from './graph-shape.js';

export interface NearName {
  readonly id: string;
  readonly label: EntityLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A gazetteer has it: two of these were told apart by people. */
  readonly isKnown: boolean;
}

export interface NearPair {
  readonly ids: readonly [string, string];
  readonly because: string;
}

const legal = /(?:股份有限公司|有限责任公司|有限公司|集团公司|总公司|分公司|集团|控股|公司)$/;
const trade = /(?:信息技术|科技|技术|信息|网络|软件|电子|数据|智能|通信|通讯|计算|实业|投资|发展)$/;
/** What is left of 贵州银行 without its region is no name. */
const generic =
  /^(?:银行|移动|联通|电信|铁塔|电力|电网|石油|石化|航空|保险|人寿|人保|证券|邮政|铁路|烟草|广电|大学|医院|学院|日报|电视台|农信|农商银行)$/;
/** 第一 and 第二, 东 and 西: a character apart, and two things. */
const telling = /[\d一二三四五六七八九十甲乙丙东南西北中上下前后新老省市县区州]/;

/** The part of a name that is its own: without legal form, trade, brackets and the region before. */
export function coreOf(name: string, label: EntityLabel, regions: ReadonlySet<string>): string {
  let core = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/\s/g, '');
  if (label !== 'Enterprise') {
    return core
      .replace(/管理委员会$/, '管委会')
      .replace(/委员会$/, '委')
      .replace(/人民政府$/, '政府')
      .replace(/办公室$/, '办')
      .replace(/管理局$/, '局');
  }
  for (const ending of [legal, legal, trade, legal, trade]) {
    const shorter = core.replace(ending, '');
    if (shorter.length >= 2) core = shorter;
  }
  const rest = core.slice(regionBefore(core, regions).length);
  return rest.length >= 2 && !generic.test(rest) ? rest : core;
}

function regionBefore(name: string, regions: ReadonlySet<string>): string {
  for (let length = Math.min(8, name.length); length >= 2; length -= 1) {
    if (regions.has(name.slice(0, length))) return name.slice(0, length);
  }
  return '';
}

/** At most one pair for two entities, in order of ids; `regions` holds names and short names of divisions. */
export function nearNames(entities: readonly NearName[], regions: ReadonlySet<string>): NearPair[] {
  const pairs = new Map<string, NearPair>();
  const add = (a: NearName, b: NearName, because: string) => {
    if (a.id === b.id || a.label !== b.label || (a.isKnown && b.isKnown)) return;
    const ids = [a.id, b.id].sort() as [string, string];
    const key = ids.join(' ');
    if (!pairs.has(key)) pairs.set(key, { ids, because });
  };
  const cores = new Map<string, NearName[]>();
  for (const entity of entities) {
    const own = new Set([entity.name, ...entity.aliases].map((name) => coreOf(name, entity.label, regions)));
    for (const core of own) {
      if (core.length < 2) continue;
      const key = `${entity.label} ${core}`;
      const sharing = listAt(cores, key);
      for (const other of sharing)
        add(entity, other, `both are “${core}” without region, trade and legal form`);
      sharing.push(entity);
    }
  }
  for (const [a, b] of oneEditApart(entities)) {
    const [regionA, regionB] = [regionBefore(a.name, regions), regionBefore(b.name, regions)];
    if (regionA === regionB || regionA === '' || regionB === '') add(a, b, 'they are one character apart');
  }
  return [...pairs.keys()].sort().map((key) => pairs.get(key) as NearPair);
}

function listAt<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** Where more names than this differ in one place, it is what they are numbered by. */
const mostSlips = 12;

/** Two names are an edit apart only if they share a name less one character: that makes buckets instead of pairs. */
function oneEditApart(entities: readonly NearName[]): [NearName, NearName][] {
  const buckets = new Map<string, NearName[]>();
  for (const entity of entities) {
    if (entity.name.length < 5 || entity.name.length > 40) continue;
    const shorter = Array.from(entity.name, (_, at) => entity.name.slice(0, at) + entity.name.slice(at + 1));
    for (const key of new Set([entity.name, ...shorter])) {
      listAt(buckets, key).push(entity);
    }
  }
  const slips = [...buckets.values()].filter(({ length }) => length > 1 && length <= mostSlips);
  return slips.flatMap((bucket) =>
    bucket.flatMap((a, place) =>
      bucket
        .slice(place + 1)
        .filter((b) => isSlip(a.name, b.name))
        .map((b): [NearName, NearName] => [a, b]),
    ),
  );
}

/** One character more, less or other, and not one that tells two things apart. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const [inA, inB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  return inA.length <= 1 && inB.length <= 1 && !telling.test(inA + inB);
}
