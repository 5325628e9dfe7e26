// A与B签署…协议, A已经和B、C等省市达成合作, …，并将与B共建…: parties joined by 与, 和, 同, 跟, and words of cooperation behind them.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, readDealKind, respectively, subjectBefore, withMoney } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { NameSpan } from '../name-span.js';
import { stopAtEnd } from '../party-words.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const list = '[ⓇⒷⒺ](?:(?:[、和及与]|以及)[ⓇⒷⒺ])*';
const twoSides = new RegExp(
  `(?<left>[ⓇⒷⒺ](?:(?:[、及]|以及|[和与](?=[ⓇⒷⒺ][^，。；ⓇⒷⒺ与和同跟]{0,8}(?:分别|各自)))[ⓇⒷⒺ])*)(?<gap>(?:[同与]时|共同|[^，。；ⓇⒷⒺⓉ与和同跟]){0,28})(?<with>(?<![参给])与|[和同跟])(?<owner>[^，。；与]{0,10}(?:所属|旗下|下属)的?)?(?<right>${list})(?<tail>[^。；]{0,70})`,
  'g',
);
const oneSide = new RegExp(
  `(?:^|[，；：。])(?<gap>[^，。；：ⓇⒷⒺ与]{0,24}?)(?:与|(?<![共合一相不协如])同|(?<![共])和|跟)(?<owner>[^，。；与]{0,10}(?:所属|旗下|下属)的?)?(?<right>${list})(?<tail>[^，。；]{0,60})`,
  'g',
);

const trigger =
  /签署|签订|续签|(?<!医生|医师|医|网上|在线|网络)签约(?!服务|率|居民)|签下|签字|缔结|达成|合作|共建|共创|共同|联合|联手|携手|合资|结盟|建立了?[^，。；]{0,16}(?:联系|关系|公司|企业|联盟|机制|平台|中心|Ⓔ)|牵手|联姻|结缘|联袂|结成|伙伴|协议|(?:成立|设立|发起|创办|创立|筹建)了?[^，。；]{0,20}(?:公司|基金|企业|机构|中心|联盟|实验室|平台|Ⓔ)|合力|战略|联动|签了|签下|签合同|签协议|组建|协同(?!不足)|敲定|订立|合营|合股|联营|联建|合办|合建|组成的?联合体|联办|续约|一道|互认证|打通|贯通|(?:保持|维持|有着|存在)[^，。；]{0,10}关系|兴建|导入|握手|开通[^，。；]{0,8}(?:会诊|直播|专线|协作)|发挥各自|一起，|[双三]方协商|独家(?:代理|授权|经销)/;
const joint =
  /^[^，。]{0,12}(?:联合|共同|联手|携手|协同)(?:主办|承办|举办|印发|出台|下发|制定|发文|召开|发布Ⓣ|公布Ⓣ|转发|组织|检查|(?:研究)?(?:起草|编制|拟定)|研究制定)/;
const severally = /分别|先后|相继|陆续|均|都|各自|各(?=签|达成|与|$)/;

/** 根据协议，A与B将…; 双方展开合作：A与B将…. */
const toldBefore =
  /(?:根据|按照|依照)[^，。；]{0,20}(?:协议|约定|合同|备忘录)|(?:双方|两家)[^，。；]{0,20}合作/;

/** 与其达成战略合作的有A、B、C: the parties follow the words of cooperation, one each. */
const inverted = new RegExp(
  `与(?<one>[ⓇⒷⒺ]|其|公司|该[^，。；]{1,3}|管委会|市政府|县政府|区政府)[^，。；ⓇⒷⒺ]{0,14}(?:合作|签约|协议)的(?:还有|还包括|有|包括)(?<many>${list})`,
  'dg',
);

/** 继与A合作之后，B…: the subject of the next clause is the other party. */
const ahead = new RegExp(
  `(?:^|[，；。])(?:(?:继|除了?|通过|随着|基于|凭借|借助|依托|自从?)与|[与同和](?=[ⓇⒷⒺ][^，。；ⓇⒷⒺ]{0,8}(?:合作|签约|牵手|联手)[^，。；ⓇⒷⒺ]{0,3}(?:以来|之?后|期间|伊始|，)))(?<right>${list})(?<tail>[^，。；ⓇⒷⒺ]{0,16}(?:合作|签约|协议|联手|牵手)[^，。；ⓇⒷⒺ]{0,4})，(?<subject>[ⒺⒷⓇ])`,
  'dg',
);

export const partnershipAgreement: Rule = {
  id: 'partnership-agreement',
  doc: 'A与B签署, A和B、C等省市达成合作 (one each), …，与B共建 (subject left out).',
  apply(context) {
    return {
      partnerships: context.sentences.flatMap((sentence) => [
        ...bothNamed(context, sentence),
        ...subjectLeftOut(context, sentence),
        ...partiesBehind(context, sentence),
        ...subjectAhead(context, sentence),
      ]),
    };
  },
};

function bothNamed(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  const deals: DraftPartnership[] = [];
  for (const match of sentence.text.matchAll(twoSides)) {
    const { left = '', gap = '', with: word = '', right = '', tail = '' } = match.groups ?? {};
    const clause = sentence.text.slice(clauseStart(sentence.text, match.index), match.index);
    const near = nearOf(tail);
    // A list that a 与 or 携手 before it joins to something else is read from there.
    if (/[与和同跟手合]$/.test(clause)) continue;
    const agreed = /^[将会]/.test(near) && toldBefore.test(sentence.text.slice(0, match.index));
    if (
      !reads(clause + gap, agreed ? `${near}合作` : near, right) ||
      (gap !== '' && word === '和' && !/[已正将还也等曾在]/.test(gap))
    )
      continue;
    const start = match.index;
    const rightAt = start + match[0].lastIndexOf(right + tail);
    const located = /[在于到赴]$/.test(clause) && left.length === 1 && left === 'Ⓡ';
    const lefts = located
      ? subjectBefore(context, sentence.parts[start]?.start ?? 0)
      : namesBetween(sentence, start, start + left.length);
    const rights = namesBetween(sentence, rightAt, rightAt + right.length);
    deals.push(...fanOut(context, sentence, lefts, rights, gap + near, gap + tail));
  }
  return deals;
}

function subjectLeftOut(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  const deals: DraftPartnership[] = [];
  for (const match of sentence.text.matchAll(oneSide)) {
    const { gap = '', right = '', tail = '' } = match.groups ?? {};
    if (!passedOver(gap) || !reads(gap, tail, right)) continue;
    const rightAt = match.index + match[0].lastIndexOf(right + tail);
    const at = sentence.parts[match.index]?.start ?? 0;
    // The other rule reads 继与A合作之后，B.
    if (/^(?:继|除了?|随着|基于)$/.test(gap)) continue;
    const rights = namesBetween(sentence, rightAt, rightAt + right.length);
    const lefts = meantBy(context, gap, at + 1) ?? subjectBefore(context, at + 1);
    // 分别与A、B签约 says nothing of A and B.
    if (lefts.length === 0 && severally.test(gap + tail)) continue;
    deals.push(...fanOut(context, sentence, lefts, rights, gap + tail, gap + tail));
  }
  return deals;
}

/** 引入A，后者与B另行签约; 该厅还与B签约: the last name before, of a body that is called so. */
function meantBy({ names, text, bodyStart }: ExcerptContext, gap: string, at: number): NameSpan[] | null {
  const kind = /^(?:[^，]{0,4}，)?该([厅局委办院校])/.exec(gap)?.[1] ?? (gap.startsWith('后者') ? '' : null);
  if (kind === null) return null;
  const before = names.filter(
    (name) =>
      name.end <= at &&
      name.start >= bodyStart &&
      name.type !== 'REGION' &&
      text.slice(name.start, name.end).endsWith(kind),
  );
  return before.slice(-1);
}

function partiesBehind(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(inverted)].flatMap((match) => {
    const [one, many] = [match.indices?.groups?.one, match.indices?.groups?.many];
    if (!one || !many || !isStated(match[0])) return [];
    const [named] = namesBetween(sentence, one[0], one[1]);
    const at = sentence.parts[match.index]?.start ?? 0;
    const words = match.groups?.one ?? '';
    // 管委会 alone is the one that the text has named.
    const meant = context.names.filter(
      (name) => name.end <= at && context.text.slice(name.start, name.end).endsWith(words),
    );
    const [first] = named ? [named] : meant.length > 0 ? meant.slice(-1) : subjectBefore(context, at);
    const kind = readDealKind(match[0]);
    return first
      ? namesBetween(sentence, many[0], many[1]).flatMap(
          (other) => makeDeal(context, sentence, [first, other], kind, 0.85) ?? [],
        )
      : [];
  });
}

/** The deal's own clause; the next one too where it speaks of both (举行座谈，双方签署) or has the verb (与Ⓔ，共同投资). */
const nearOf = (tail: string): string =>
  /^(?:，(?=共同|联[合手]|携手|合资)[^，。]*|[^，。]*(?:，(?:双方|两家|三方|四方|各方|经过|经友好)[^，。]*)?)/.exec(
    tail,
  )?.[0] ?? '';

function subjectAhead(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(ahead)].flatMap((match) => {
    const { tail = '' } = match.groups ?? {};
    const names = namesBetween(sentence, match.index, match.index + match[0].length);
    return isStated(tail) ? (makeDeal(context, sentence, names, readDealKind(tail), 0.85) ?? []) : [];
  });
}

/** Nothing but adverbs, times and verbs of saying: a clause with a subject of its own does not carry the one before it on. */
function passedOver(gap: string): boolean {
  let end = gap.length;
  for (let length = stopAtEnd(gap); length > 0 && end > 0; length = stopAtEnd(gap.slice(0, end)))
    end -= length;
  return (
    end <= 0 ||
    /^(?:在[^，]*|就[^，]*|还|也|[总母子该本]|(?:该|其)?(?:项目|工程|[一二三]期))$/.test(gap.slice(0, end)) ||
    // 公司拟出资…与, 并在…基础上与: the announcer or the subject before goes on.
    /^(?:公司|其|本公司|该(?:公司|集团|企业|[厅局委办院校市县区])(?:还|也|已|又|则|将)?|后者|并|还|又|也|再|更|已|曾|正|拟|将|日前|此前|目前|近日|继续|计划)/.test(
      gap,
    ) ||
    /(?:通过|加强|深化|强化|扩大|推进|拓展|开展|促成|保持|推动|寻求)$/.test(gap)
  );
}

function reads(lead: string, near: string, right: string): boolean {
  if (!trigger.test(near) || joint.test(near) || !isStated(lead + near)) return false;
  // 与浙江企业合作 names no party; 与浙江、江苏等省市合作 does.
  return !(
    right.endsWith('Ⓡ') &&
    /^(?:企业|居民|市民|用户|高校|医院|学校|本地|各地|的[^，]{0,10}(?:企业|机构))/.test(near)
  );
}

/** One deal, or one each where a single party deals with the members of a list severally. */
function fanOut(
  context: ExcerptContext,
  sentence: Skeleton,
  lefts: readonly NameSpan[],
  rights: readonly NameSpan[],
  near: string,
  words: string,
): DraftPartnership[] {
  const kind = withMoney(readDealKind(words), [...lefts, ...rights], sentence.text);
  const [one, many] = lefts.length === 1 ? [lefts, rights] : [rights, lefts];
  const signing = /签署|签订|签约|签下|订立|缔结|[三四多]方/.test(near + words.slice(0, 40));
  const apart =
    one.length === 1 &&
    many.length > 1 &&
    ((severally.test(near) && !/[三四]方/.test(words)) ||
      // 已和A、B等企业签约 tells of many signings.
      /^[^，。；]{0,6}已经?等(?![\d两三四五六七八九十])[^，。；]{0,10}签约/.test(near) ||
      // What several found or bring out together is one thing.
      (!signing &&
        kind !== 'JOINT_VENTURE' &&
        kind !== 'JOINT_PRODUCT' &&
        !/共同|三家|联合|合作(?:建设|打造|共建|投资|运营|设立|开办|兴建|开展的|实施)/.test(near)));
  const groups =
    respectively(lefts, rights, words) ??
    (apart ? many.map((name) => [...one, name]) : [[...lefts, ...rights]]);
  return groups.flatMap((names) => makeDeal(context, sentence, names, kind, signing ? 0.95 : 0.9) ?? []);
}

function clauseStart(text: string, at: number): number {
  return (
    Math.max(text.lastIndexOf('，', at - 1), text.lastIndexOf('；', at - 1), text.lastIndexOf('：', at - 1)) +
    1
  );
}
