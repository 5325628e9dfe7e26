// 启信成为宜家的供应商, 作为某市的合作伙伴，A…: a party that is called the other's partner, supplier or agent.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, readDealKind, subjectBefore } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const role =
  '(?:合作伙伴|战略伙伴|合作方|合作商|供应商|供货商|代理商|经销商|服务商|承建商|赞助商|代工厂|生产商|生产厂商|特许经营商|运营商|加盟商|分销商|保荐机构|保荐人|主承销商|顾问|托管行|存管银行|专储银行)';
const standing: readonly RegExp[] = [
  // 某县被某企业列为试点县, 某企业被某医院聘为供应商.
  /[ⓇⒷⒺ](?:近日|日前|已|正式)?被[ⓇⒷⒺ](?:聘为|选为|选定为|列为|确定为|指定为|评选为|纳为)(?![^，。；]{0,10}(?:失信|黑名单|被执行|对手|禁止|观察))/g,
  new RegExp(
    `Ⓔ[^，。；ⓇⒷⒺ]{0,14}?(?:成为|就是|是|作为|当选|入选)了?[^，。；ⓇⒷⒺ]{0,6}[ⓇⒷⒺ]的?[^，。；ⓇⒷⒺ]{0,14}${role}(?!大会|会议|们|名单|[^，。；]{0,6}竞争)`,
    'g',
  ),
  new RegExp(`作为[ⓇⒷⒺ]的?[^，。；ⓇⒷⒺ]{0,14}${role}，Ⓔ`, 'g'),
];

/** 58同城、青团社被列为首批合作平台: of the body that the sentence's clauses before speak of. */
const listedAs =
  /(?<firms>Ⓔ(?:[、和与及]Ⓔ)*)(?:等[^，。；]{0,6})?(?:被[^，。；ⓇⒷⒺ]{0,4}(?:列为|选为|确定为|指定为|评定为|聘为|纳入|选定为)|成为|入选|入围)(?:其|该[^，。；]{1,3}的?)?[^，。；ⓇⒷⒺ]{0,8}(?:合作平台|合作单位|合作机构|合作企业|合作伙伴|服务商|供应商|承建单位|技术支撑单位|服务机构)/dg;

export const partnershipRole: Rule = {
  id: 'partnership-role',
  doc: '某企业成为另一方的供应商; 作为某方的合作伙伴，某企业….',
  apply(context) {
    return {
      partnerships: context.sentences.flatMap((sentence) => [
        ...read(context, sentence),
        ...readListed(context, sentence),
      ]),
    };
  },
};

function read(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return standing.flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      if (!isStated(match[0])) return [];
      const names = namesBetween(sentence, match.index, match.index + match[0].length);
      return makeDeal(context, sentence, names, readDealKind(match[0]), 0.75) ?? [];
    }),
  );
}

function readListed(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(listedAs)].flatMap((match) => {
    const at = match.indices?.groups?.firms;
    const [owner] = subjectBefore(context, sentence.parts[match.index]?.start ?? 0);
    if (!at || owner?.type !== 'ISSUING_BODY' || !isStated(match[0])) return [];
    return namesBetween(sentence, at[0], at[1]).flatMap(
      (firm) => makeDeal(context, sentence, [owner, firm], 'COOPERATION', 0.75) ?? [],
    );
  });
}
