// A stretch of text and its names in, its skeleton out: names, titles and quotations become one letter each, notes and spaces vanish.
// “腾讯与英特尔联手推出了云游戏平台“腾讯即玩”” reads Ⓔ与Ⓔ联手推出了云游戏平台Ⓠ: a construction of the language is then a short pattern.

import type { NameSpan } from './name-span.js';
import type { TextMask } from './text-masks.js';

export const symbols = { REGION: 'Ⓡ', ISSUING_BODY: 'Ⓑ', ENTERPRISE: 'Ⓔ', TITLE: 'Ⓣ', QUOTE: 'Ⓠ' } as const;
/** Any name of a party. */
export const party = '[ⓇⒷⒺ]';

export interface SkeletonPart {
  readonly start: number;
  readonly end: number;
  readonly name: NameSpan | null;
}

export interface Skeleton {
  readonly text: string;
  /** One part a character of `text`, with its place in the excerpt. */
  readonly parts: readonly SkeletonPart[];
}

const deed = /^(?:[双三四两]方)?(?:牵手|联姻|联手|携手|合作|结盟|合资|握手|结缘|结亲|签约|共建|联合)$/;

export function buildSkeleton(
  text: string,
  start: number,
  end: number,
  names: readonly NameSpan[],
  masks: readonly TextMask[],
): Skeleton {
  let out = '';
  const parts: SkeletonPart[] = [];
  const nameAt = new Map(names.map((name) => [name.start, name]));
  const maskAt = new Map(masks.map((mask) => [mask.start, mask]));
  for (let i = start; i < end; ) {
    const name = nameAt.get(i);
    const mask = maskAt.get(i);
    // 同“绿色地球”联手: marks around a name are no part of it.
    const quoted = mask?.kind === 'QUOTE' ? nameAt.get(i + 1) : undefined;
    if (mask && quoted && quoted.end === mask.end - 1) {
      out += symbols[quoted.type];
      parts.push({ start: quoted.start, end: quoted.end, name: quoted });
      i = mask.end;
      continue;
    }
    if (name && name.end <= end) {
      out += symbols[name.type];
      parts.push({ start: i, end: name.end, name });
      i = name.end;
    } else if (mask?.kind === 'QUOTE' && deed.test(text.slice(mask.start + 1, mask.end - 1))) {
      // “牵手”: the marks only say that the word is a figure of speech.
      for (let at = mask.start + 1; at < mask.end - 1; at++) {
        out += text[at] ?? '';
        parts.push({ start: at, end: at + 1, name: null });
      }
      i = mask.end;
    } else if (mask && mask.kind !== 'NOTE') {
      out += symbols[mask.kind];
      parts.push({ start: i, end: mask.end, name: null });
      i = mask.end;
    } else if (mask) {
      i = mask.end;
    } else {
      const char = text[i] ?? '';
      if (!/\s/.test(char)) {
        out += char;
        parts.push({ start: i, end: i + 1, name: null });
      }
      i++;
    }
  }
  return withoutAppositions({ text: out, parts });
}

const country =
  '(?:美国|德国|日本|韩国|法国|英国|荷兰|瑞士|瑞典|芬兰|意大利|加拿大|澳大利亚|新加坡|印度|俄罗斯|以色列|西班牙|丹麦|挪威|欧洲|中国台湾|国内|国外)';
const epithet =
  '(?:巨头|厂商|运营商|龙头|企业|公司|品牌|平台|服务商|供应商|开发商|独角兽|厂家|制造商|集成商|创业公司|上市公司|电商|网站|机构|基金|财团|股东|母公司|子公司|车企|药企|酒企|房企|银行)';
const appositions = new RegExp(
  `(?<=[与和同跟、由])[^，。；：ⓇⒷ与和同跟]{1,16}?(?:——|--)(?:${country})?(?=Ⓔ)|Ⓔ(?:——|--)(?=Ⓔ)|(?<=[与和同跟、，由]|采用|引入|引进|收购|入股|携手|联手|牵手)[^，。；：、ⓇⒷⒺ与和同跟在由的]{2,10}(?:旗下|下属|所属)的?(?=[ⒷⒺ])|Ⓔ(?:生态链|控股|参股|孵化|投资)的?(?:企业|公司)(?=Ⓔ)|[ⓇⒷⒺ](?:集团)?(?:旗下|下属|所属|(?:的|控股|全资)?子公司|的(?:母公司|关联公司|兄弟公司)|母公司|控股股东|第?[一二]?大股东)的?(?=[ⒷⒺ])|(?<=Ⓔ)Ⓡ(?:总部|分部|办事处|基地|工厂|研发中心|团队)(?=[与和同跟、，携联牵将已在])|${country}(?:[^，。；：、ⓇⒷⒺ与和同跟在由]{0,8}${epithet})?(?=Ⓔ)|(?<=[与和同跟、由，来进入]|[携牵联]手|联[合姻]|结盟|签约)[^，。；：、ⓇⒷⒺ与和同跟在由携联]{0,16}${epithet}(?=Ⓔ)`,
  'g',
);

/** 徐工集团旗下徐工信息, 美国英特尔, 与互联网巨头腾讯: the apposition goes, the firm that acts stays. */
function withoutAppositions(skeleton: Skeleton): Skeleton {
  let text = '';
  const parts: SkeletonPart[] = [];
  let from = 0;
  for (const match of skeleton.text.matchAll(appositions)) {
    text += skeleton.text.slice(from, match.index);
    parts.push(...skeleton.parts.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return { text: text + skeleton.text.slice(from), parts: [...parts, ...skeleton.parts.slice(from)] };
}

/** The names that stand in skeleton.text.slice(start, end), in order. */
export function namesBetween(skeleton: Skeleton, start: number, end: number): NameSpan[] {
  return skeleton.parts.slice(start, end).flatMap((part) => (part.name ? [part.name] : []));
}
