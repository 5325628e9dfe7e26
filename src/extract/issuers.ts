// A sentence in, the bodies that issue a document or carry a measure out. Bodies that are only consulted, obeyed or mentioned stay out.

import type { NameSpan } from './name-span.js';
import { namesBetween, type Skeleton } from './skeleton.js';

/** Bodies that the words before the title name as its issuers, in order. `end` is the title's place in the skeleton. */
export function documentIssuers(sentence: Skeleton, start: number, end: number): NameSpan[] {
  const words = sentence.text.slice(start, end);
  const names: NameSpan[] = [];
  for (const match of words.matchAll(/Ⓑ/g)) {
    const before = words.slice(0, match.index);
    const after = words.slice(match.index + 1);
    const deciding =
      /^[^，。；]{0,10}(?:会议|审议|常务会)/.test(after) &&
      !/(?:根据|按照|落实|贯彻|报)[^，。；]{0,4}$/.test(before);
    if (deciding) {
      names.push(...namesBetween(sentence, start + match.index, start + match.index + 1));
      continue;
    }
    // 经A、B会商形成的: those who agree on it issue it together.
    const agreed = /^[^，。；]{0,24}(?:会商|协商|商议|研究)(?:形成|制定|起草)/.test(after);
    // 经省政府同意, 根据国务院部署, 为贯彻国务院…精神: consulted or obeyed, not issuing.
    if (
      !agreed &&
      /(?:根据|按照|依据|落实|贯彻|贯彻落实|响应|报|经|对照|(?:转发|批转)(?:Ⓑ[、和及与])*)[^，。；]{0,4}$/.test(
        before,
      )
    )
      continue;
    // 新华社受权播发: whose words it is the title says.
    if (/^(?:受权|授权)(?:播发|发布|公布|刊发)/.test(after)) continue;
    if (/^(?:同意|批准|审定|部署|要求|精神|统一|授权|有关(?!负责人|人士|部门))/.test(after)) continue;
    names.push(...namesBetween(sentence, start + match.index, start + match.index + 1));
  }
  return names;
}

const lead =
  '(?:(?:\\d{1,2}月\\d{1,2}日)?召开的)?(?:由|自|从|记者从|今年|去年|近年来|近日|日前|近期|目前|同时|会上|为[^，。；]{0,20}，|以及|随后|下一步|截至目前)?(?:\\d{4}年)?';
const joined = new RegExp(
  `(?:^|[，；：])${lead}((?:[ⓇⒺⒷ](?:[、和与及]|会同|联合|携手|联手|以及)){0,12}Ⓑ)(?![^，。；]{0,4}(?:指导|支持|见证|统筹|领导)下|团队|孵化|旗下|代表|委员|第[一二三四五六七八九十]{1,3}师|(?:此前|早前|早先)已?)`,
  'g',
);
const speaking =
  /Ⓑ(?:当[天日]|近日|日前|同日|随后)?(?:了解到|获悉|表示|介绍|披露|透露|指出|提出|通报|公布|宣布|发布|印发|要求|明确|称)(?!，?(?:与[^，。；]{0,8}无关|(?:从未|并未|没有|未曾|未)(?:参与|涉及|介入)))/g;
const informing = /据Ⓑ(?:的)?(?:消息|通报|介绍|公告|通告)/g;
const deciding = /(?:通过|经)Ⓑ(?:的)?(?:验收|批复|审核|审批|认定|评估)/g;
const charged =
  /由Ⓑ(?:[、和与及]Ⓑ)*(?:[在于]Ⓡ)?(?:正式|联合|共同)?(?:主导|牵头|开发|负责|组织|实施|运营|发起|推动|建设|启动|举办|主办|推出|开展)/g;
const account = /在Ⓑ(?:的)?(?:官方)?Ⓔ?(?:官网|网站|微信公众号|公众号|门户网站|APP|小程序)/g;

/** Bodies that carry a measure: subjects of a clause, sources of the news, those whose approval it is. */
export function measureIssuers(sentence: Skeleton, start: number): NameSpan[] {
  const words = sentence.text.slice(start);
  const found = new Map<number, NameSpan>();
  const take = (from: number, to: number) => {
    for (const name of namesBetween(sentence, start + from, start + to)) {
      if (name.type === 'ISSUING_BODY') found.set(name.start, name);
    }
  };
  for (const pattern of [joined, speaking, informing, deciding, charged, account]) {
    for (const match of words.matchAll(pattern)) take(match.index, match.index + match[0].length);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
