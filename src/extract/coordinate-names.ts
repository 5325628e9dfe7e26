// Names in, the same names out, each in full: in 上海市、江苏省、浙江省卫生健康委员会 all three are organs,
// and the report prints the organ's words once.

import type { NameSpan } from './name-span.js';

/** A name span, completed where the report leaves out what the names of a list share. */
export interface NamedSpan extends NameSpan {
  readonly full: string;
}

export function coordinateNames(text: string, names: readonly NameSpan[]): NamedSpan[] {
  const full: NamedSpan[] = names.map((name) => ({ ...name, full: inFull(text, name, names) }));
  for (let i = full.length - 1; i > 0; i--) {
    const body = full[i];
    const region = full[i - 1];
    if (!body || !region || body.type !== 'ISSUING_BODY' || region.type !== 'REGION') continue;
    const shared = sharedWords(body);
    const between = text.slice(region.end, body.start);
    const several = /^[两三四五六七八九十](?<level>[区县市州盟旗地省])的?$/.exec(between)?.groups?.level;
    if (several !== undefined && organ.test(body.full)) {
      i = ofEach(text, full, i, several);
      continue;
    }
    const words = text.slice(region.own, region.end);
    if (shared === null || !/^[、和与及]$/.test(between) || !/[省市区县州盟旗]$/.test(words)) continue;
    full[i - 1] = {
      ...region,
      type: 'ISSUING_BODY',
      start: region.own,
      full: words + shared,
      chain: [...region.chain, words],
      place: { start: region.own, end: region.end },
    };
  }
  return full;
}

const organ = /^(?![省区县州盟旗]|市(?!监|场))[\u4e00-\u9fff]{1,13}(?:局|委|委员会|办|办公室|院)$/;

/** 甲、乙、丙三区的教育局 is three organs: each region of the list has its own. The index of the first. */
function ofEach(text: string, full: NamedSpan[], at: number, level: string): number {
  const [body] = full.splice(at, 1);
  let i = at - 1;
  for (let end = body?.end ?? 0; ; i--) {
    const region = full[i];
    if (!body || region?.type !== 'REGION') return i + 1;
    if (i < at - 1 && !/^[、和与及]$/.test(text.slice(region.end, full[i + 1]?.start))) return i + 1;
    const words = text.slice(region.own, region.end);
    const whole = level === '地' || (words.endsWith(level) && words.length > 2) ? words : words + level;
    const chain = [...region.chain, words];
    const place = { start: region.own, end: region.end };
    full[i] = {
      ...region,
      type: 'ISSUING_BODY',
      end,
      full: region.chain.join('') + whole + body.full,
      chain,
      place,
    };
    end = full[i - 1]?.end ?? 0;
  }
}

/** What stands behind the region that the body's name begins with; null where it begins with none or with several. */
function sharedWords(body: NamedSpan): string | null {
  const [region, ...more] = body.chain;
  if (region === undefined || more.length > 0) return null;
  const words = body.full;
  return words.startsWith(region) &&
    words.length > region.length &&
    /(?:厅|局|委|委员会|政府|办|办公室)$/.test(words)
    ? words.slice(region.length)
    : null;
}

/** A zone's short form stands for the zone: 张江 for 张江科学城. */
function inFull(text: string, name: NameSpan, names: readonly NameSpan[]): string {
  const printed = (name.head ?? '') + text.slice(name.own, name.end);
  // 宜昌市、荆州市两地人社局: the number is no part of a name.
  const words =
    name.type === 'ISSUING_BODY' ? printed.replace(/(?<=[省市区县州])[两三四五六七八九多]地/, '') : printed;
  if (name.type !== 'REGION' || words.length > 3) return words;
  const long = names.find(
    (other) =>
      other.type === 'REGION' &&
      other.end - other.own > words.length + 1 &&
      isZoneOf(text.slice(other.own, other.end), words),
  );
  return long ? text.slice(long.own, long.end) : words;
}

const isZoneOf = (long: string, short: string): boolean =>
  long.startsWith(short) && /(?:城|园|新区|高新区|开发区|保税区|试验区|片区)$/.test(long);
