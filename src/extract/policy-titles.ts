// An excerpt in, the titles of the instruments that it announces out. Older instruments that it only refers to stay out,
// and so do the short names that it gives to the one it announces (以下简称《通知》).

import type { ExcerptContext } from './excerpt-context.js';
import type { Skeleton } from './skeleton.js';

export interface PolicyTitle {
  readonly title: string;
  readonly sentence: Skeleton;
  /** Place in the sentence's skeleton, half-open. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const issue =
  '(?:发布|印发|播发|制发|编印|会商形成|(?:听取|征询)[^，。；]{0,6}(?:意见|看法|建议)|出台|下发|公布|颁布|制定|制订|编制|起草|审议通过|审议|通过|推出|转发|批转|实施|施行|推动出台|发出|签发|修订|联合发布|下达|公开|征求|征集|挂出|公示|获得通过|出炉|亮相|列入|提请|施行|会签|联签|附发|随发)';
/** 会上印发的《…》: issued just now, not an older one that is referred to. */
/** 《…》实施满三年: a document of old. */
const old =
  /^(?:自?(?:发布|印发|实施|出台|颁布))(?:已|将)?(?:满|近|[一二三四五六七八九十\d]+(?:周?年|个月)|以来|[一二三四五六七八九十]+周年)/;
const justNow =
  /(?:会上|会议|同时|同日|同步|现场|日前|近日|当日|此次|新近|随后|刚刚)(?:印发|发布|出台|公布|下发|通过|审议通过)的$/;
/** 经Ⓑ会商形成的《…》，近日下发各地: what is done with the document follows in the next clause. */
const sent = /^，(?:近日|日前|现|已|正式|同日|随后)+(?:由Ⓑ)?(?:正式|联合)?(?:下发|印发|发布|公布|出台|发至)/;
/** 九部门联合下文，《…》要求: the deed in the clause before its object. */
const deedBefore = /(?:联合|共同|部门|Ⓑ|又|再次|就[^，。；]{1,12})(?:下文|发文|行文)，$/;
/** 省政府办公厅转发省商务厅制订的《…》. */
const passedOn = /(?:转发|批转)[^，。；Ⓣ]{0,30}(?:制定|制订|起草|编制|拟定)的$/;
const made = /(?:会商|协商|联合|共同|牵头)?(?:编印|制定|编制|形成|起草|拟定)的$/;
/** 《…》今起施行，Ⓑ表示，…: the day's news is what the body says; the document is older. */
const takesEffect =
  /^[^，。；Ⓑ]{0,12}(?:起施行|起实施|起生效)，Ⓑ[^，。；]{0,6}(?:表示|称|说|介绍|回应|透露|解释)/;
/** 至于《…》，将在二季度发布. */
const later = /^，(?:则)?(?:将|拟|预计|有望|计划)[^，。；Ⓣ]{0,14}(?:发布|印发|出台|公布|施行|下发)/;
const before = new RegExp(
  `${issue}(?:实施)?(?:了)?(?:的(?:还有|还包括|包括|有|是)|(?:最新|新近|新|重新)?(?:修订|修改|制定|编制)后?的)?(?!的)[^，。；Ⓣ的]{0,12}(?:Ⓣ(?:[、和及]|以及)(?:配套的|相关的)?)*$`,
);
const after = new RegExp(
  `^(?:等)?(?:(?:[、和及]|以及)Ⓣ)*(?:等[^，。；]{0,10})?[^，。；Ⓣ]{0,8}(?:文件|正式|日前|近日|于|已|公开|面向|向|由|经|获|对外|开始|今日|起)*[^，。；Ⓣ]{0,8}?${issue}`,
);
const reference =
  /(?:根据|按照|依据|对照|依照|落实|贯彻|遵循|结合|响应|参照|执行|围绕|基于|符合|违反|以)[^，。；]{0,16}$/;
/** 今年不再单独印发…要点: what an organ says it will not issue. */
const refused =
  /要求[^，。；]{0,12}(?:修订|修改|清理)|(?:不再|暂不|不会|无需|没有)[^，。；]{0,6}(?:印发|出台|发布|公布|下发|制定)/;
const shortName =
  /^(?:通知|意见|方案|办法|纲要|规划|计划|细则|要点|清单|指南|条例|规定|措施|决定|报告|公告|暂行办法|实施方案|行动计划|实施意见|若干措施|指导意见)$/;
const noPolicy = /报告$|白皮书$|蓝皮书$|案例集$|政府工作报告/;

export function readPolicyTitles(context: ExcerptContext): PolicyTitle[] {
  const quoted = context.sentences.flatMap((sentence) => quotedTitles(context, sentence));
  return quoted.length > 0
    ? quoted
    : context.sentences.slice(0, 2).flatMap((sentence) => plainTitles(context, sentence));
}

function quotedTitles(context: ExcerptContext, sentence: Skeleton): PolicyTitle[] {
  const found: PolicyTitle[] = [];
  for (const match of sentence.text.matchAll(/Ⓣ/g)) {
    const part = sentence.parts[match.index];
    if (!part) continue;
    const title = context.excerpt.text
      .slice(part.start + 1, part.end - 1)
      .replace(/\n/g, '')
      .trim();
    const lead = sentence.text.slice(0, match.index);
    const tail = sentence.text.slice(match.index + 1);
    if (
      title.length < 4 ||
      shortName.test(title) ||
      noPolicy.test(title) ||
      (/备忘录$|协议(?:书)?$/.test(title) && sentence.text.includes('Ⓔ'))
    )
      continue;
    const clause = lead.slice(Math.max(lead.lastIndexOf('，'), lead.lastIndexOf('；')) + 1);
    const announced =
      (before.test(clause) && !refused.test(clause)) ||
      justNow.test(clause) ||
      deedBefore.test(lead) ||
      passedOn.test(clause) ||
      later.test(tail) ||
      sent.test(tail) ||
      (made.test(clause) && /^[^，。；Ⓣ]{0,4}(?:发至|下发|印发|对外发布|发布)/.test(tail)) ||
      after.test(tail);
    if (old.test(tail)) continue;
    if (!announced || takesEffect.test(tail) || (reference.test(clause) && !before.test(clause))) continue;
    found.push({ title, sentence, from: match.index, to: match.index + 1, start: part.start, end: part.end });
  }
  return found;
}

const plain =
  /(?:^|[，；])(?:[^，。；]{0,30}?(?:印发|出台|发布|公布|下发)了?)?([^，。；印发布出台]{2,40}?(?:行动计划|行动方案|实施方案|工作方案|工作要点|发展规划|专项规划|规划纲要|管理办法|实施细则|若干措施|若干意见|实施意见|指导意见|条例|计划|方案|规划))(?:正式|日前|近日|今日|已|今天)?(?:发布|印发|出台|公布|颁布|实施|施行|(?=[，。]))/g;

const about =
  /(?:^|[，；Ⓑ门家方])(?:(?:联合|共同)?(?:印发|出台|发布|公布|下发)了?)?(关于[^，。；]{4,40}?的(?:通知|意见|公告|通告|决定|办法|规定|批复|实施意见|指导意见|若干措施|实施方案))(?:正式|日前|近日|今日|已|于)*(?:印发|出台|发布|公布|下发|实施|施行|(?=[，。]))/g;

/** 天津教育信息化2.0行动计划发布: a proper title without 《》 that is said to be issued. */
function plainTitles(context: ExcerptContext, sentence: Skeleton): PolicyTitle[] {
  const found: PolicyTitle[] = [];
  for (const match of [...sentence.text.matchAll(plain), ...sentence.text.matchAll(about)]) {
    const words = match[1] ?? '';
    if (!/(?:发布|印发|出台|公布|颁布)/.test(match[0]) || refused.test(match[0])) continue;
    let from = match.index + match[0].indexOf(words);
    const to = from + words.length;
    // The date, and the bodies that issue it, stand before the title.
    const lead = /^(?:\d+月\d+日|近日|日前|由?Ⓑ|[、和])*/.exec(words)?.[0].length ?? 0;
    from += lead;
    const first = sentence.parts[from];
    const last = sentence.parts[to - 1];
    if (
      !first ||
      !last ||
      /^(?:该|此|本|其|这|新|各|一|两|三|项)/.test(sentence.text.slice(from, to)) ||
      to - from < 6
    )
      continue;
    found.push({
      title: context.excerpt.text.slice(first.start, last.end).replace(/\s+/g, ''),
      sentence,
      from,
      to,
      start: first.start,
      end: last.end,
    });
  }
  return found;
}
