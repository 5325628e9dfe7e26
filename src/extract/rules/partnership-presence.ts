// 彩之云落户山西, 天津成为浪潮云、腾讯云争相布局的…, 气象局、税务总局都在采用阿里云技术, 系统部署在华为云上:
// an enterprise that settles at a place, or whose technology a body uses. One each.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, respectively, subjectBefore } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { NameSpan } from '../name-span.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const list = (one: string) => `${one}(?:(?:[、和及与]|以及)${one})*`;
/** `firms` and `places` are joined one each. */
const constructions: readonly RegExp[] = [
  new RegExp(
    `(?<firms>${list('Ⓔ')})(?<gap>[^，。；ⒷⒺ]{0,16}?)(?:落户|入驻|进驻|迁驻|迁入|迁至|落地|落子|布局|登陆|选址|扎根)(?:于|在|到)?(?<places>${list('[ⓇⒷ]')})(?!的?(?:企业|居民))`,
    'dg',
  ),
  new RegExp(
    `(?<places>${list('Ⓡ')})(?<gap>[^，。；ⓇⒷⒺ]{0,6})(?:成为|吸引|引[进入来]|迎来)了?(?<firms>${list('Ⓔ')})[^。；ⓇⒷⒺ]{0,14}(?:布局|落户|入驻|进驻|落地|投资|扎根)`,
    'dg',
  ),
  new RegExp(
    `(?<places>${list('[ⒷⓇ]')})(?<gap>(?:[\\u4e00-\\u9fff]{1,5}(?:镇|乡|街道|园区|村))?(?:成功|近日|日前|已|正式|分别|先后)*)(?:引[进入来]|迎来|吸引)了?(?<firms>${list('Ⓔ')})(?=[，。；等]|(?:的?[^，。；ⓇⒷⒺ的]{0,10}(?:总部|项目|基地|中心|研究院|公司|工厂|产业园)[，。；等二一]))`,
    'dg',
  ),
  new RegExp(
    `(?<places>${list('[ⒷⓇ]')})(?<gap>(?:等[^，。；ⓇⒷⒺ]{0,6})?[^。；ⓇⒷⒺ]{0,14})(?:采用|使用|应用|选用|引入|引进|采购|购买|用上|选择|部署|上线|接入|启用)了?(?<firms>${list('Ⓔ')})(?:(?:建设|搭建|开发|打造|研发|承建|研制|定制)的|(?:的)?[^，。；ⓇⒷⒺ]{0,14}(?:技术|服务|平台|系统|方案|产品|云|架构|能力|专网|网络))`,
    'dg',
  ),
  new RegExp(
    `(?<places>${list('Ⓑ')})(?<gap>[^，。；ⓇⒷⒺ]{0,20})(?:部署|运行|搭建|构建|托管|迁移|上线|迁|跑)[^，。；ⓇⒷⒺ]{0,3}[在到至于](?<firms>Ⓔ)`,
    'dg',
  ),
  // 某局的审批系统整体接入某企业.
  /(?<places>Ⓑ)(?<gap>的?[^，。；ⓇⒷⒺ]{1,16}?(?:系统|平台|应用|小程序|业务|服务|Ⓠ))(?:已|整体|全面|正式|率先|陆续)*(?:接入|迁移至|部署至|部署在|运行在)(?<firms>Ⓔ)(?=[，。；]|平台|系统)/dg,
  // 某局介绍，“某系统”已接入某企业.
  /(?<places>Ⓑ)(?<gap>)(?:介绍|表示|宣布|称|透露|消息|通报)，[^，。；ⓇⒷⒺ]{0,4}Ⓠ[^，。；ⓇⒷⒺ]{0,8}(?:接入|部署|运行|搭载)[在到于至]?(?<firms>Ⓔ)/dg,
  // 某企业的导航系统部署至某机场.
  /(?<firms>Ⓔ)(?<gap>[^，。；ⓇⒷⒺ]{0,16}(?:系统|平台|服务|方案|产品|机器人|设备|终端|车辆|\d+[辆台架套艘][^，。；ⓇⒷⒺ]{0,12}))(?:已|正式|全面|率先|整体)*(?:部署|落地|应用|上线|投用|安装|铺设)[至于到在](?<places>[ⒷⓇⒺ])/dg,
  // 某航空公司全面采用某云的客服系统.
  /(?<places>Ⓔ)(?<gap>[^，。；ⓇⒷⒺ]{0,14})(?:采用|使用|启用|上线|部署)了?(?<firms>Ⓔ)的?[^，。；ⓇⒷⒺ]{0,12}(?:系统|平台|技术|方案|云服务)(?=[，。；]|的[^，。；ⓇⒷⒺ]{0,6}[，。；])/dg,
  // 某区把运行中心落在某云上, 某检察院在某链上完成存证.
  /(?<places>[ⓇⒷ])(?<gap>)[把将][^。；ⓇⒷⒺ，]{2,20}(?:落|建|放|部署|迁|搬|跑|架)[在到至]了?(?<firms>Ⓔ)/dg,
  /(?<places>Ⓑ)(?<gap>)在(?<firms>Ⓔ)(?:平台|系统)?上[^，。；ⓇⒷⒺ]{0,4}(?:完成|办理|开展|固定|存证|上线|开庭|审理|运行)/dg,
  /(?<firms>Ⓔ)(?<gap>)[把将][^。；ⓇⒷⒺ，]{2,20}(?:建|放|设|落|选|开|布局)在了?(?<places>Ⓡ)/dg,
  // 某法院依托某企业的…系统.
  new RegExp(
    `(?<places>Ⓑ)(?<gap>[^，。；ⓇⒷⒺ]{0,6})(?:依托|借助|基于|利用|凭借)了?(?<firms>${list('Ⓔ')})(?:的?[^，。；ⓇⒷⒺ]{0,14}(?:技术|服务|平台|系统|方案|产品|云|架构|能力|算法|网络)|(?:搭建|建设|开发|打造|建成|推出|开设)的)`,
    'dg',
  ),
  // 某机构启用由某企业提供的设备.
  new RegExp(
    `(?<places>${list('Ⓑ')})(?<gap>[^。；ⒷⒺ]{0,16})(?:启用|投用|上线|引入|采用|使用|配备|部署|开通)[^，。；ⓇⒷⒺ]{0,4}由(?<firms>Ⓔ)(?:提供|研发|开发|承建|建设|搭建|打造|运营|研制|制造|生产)的`,
    'dg',
  ),
  // 某企业的系统在某医院投用.
  new RegExp(
    `(?<firms>Ⓔ)(?<gap>(?:提供|研发|开发|承建|打造|搭建)?的[^，。；ⓇⒷⒺ]{0,16})在(?<places>${list('Ⓑ')})[^，。；ⓇⒷⒺ]{0,6}(?:投用|上线|应用|使用|投入使用|落地|运行|启用|试用)`,
    'dg',
  ),
  new RegExp(
    `(?<firms>${list('Ⓔ')})(?<gap>[^，。；ⓇⒷⒺ]{0,10})在(?<places>Ⓡ)[^，。；ⓇⒷⒺ签]{0,10}(?:建立|建设|设立|成立|建成|投建|落成|设点|开设|揭牌|挂牌|开业|启用|奠基|动工|开工|开园)`,
    'dg',
  ),
];

/** 采用阿里云技术的还有中国气象局、国税总局. */
const inverted = new RegExp(
  `(?:采用|使用|应用|选用|引入|接入)了?(?<firms>Ⓔ)[^，。；ⓇⒷⒺ]{0,10}的(?:还有|还包括|包括|有)(?<places>${list('[ⒷⓇ]')})`,
  'dg',
);

/** A进驻某地，同一批入驻的还有B. */
const alsoThere = new RegExp(
  `(?:落户|入驻|进驻|落地)(?:于|在|到)?(?<places>Ⓡ)，[^，。；ⓇⒷⒺ]{0,8}(?:落户|入驻|进驻|落地)的(?:还有|还包括|包括|有)(?<firms>${list('Ⓔ')})`,
  'dg',
);

/** 该院采用了…技术: the body that the sentence before names. */
const anaphor = /该[院局厅委办校市县区][^。；ⓇⒷⒺ]{0,24}(?:采用|使用|应用|引入|引进|采购|部署)了?(?<firm>Ⓔ)/dg;

export const partnershipPresence: Rule = {
  id: 'partnership-presence',
  doc: '某企业落户某地; 某地成为A、B争相布局的…; 某机构采用某企业技术; 系统部署在某云上.',
  apply(context) {
    return {
      partnerships: context.sentences.flatMap((sentence) => [
        ...read(context, sentence),
        ...readAnaphor(context, sentence),
      ]),
    };
  },
};

function read(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...constructions, inverted, alsoThere].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const { firms = '', places = '', gap = '' } = match.groups ?? {};
      const clause = sentence.text.slice(
        Math.max(sentence.text.lastIndexOf('，', match.index), 0),
        match.index,
      );
      if (!isStated(clause + match[0]) || /计划|拟|将|(?:建|设|发|作|造|立|推出|牵头)的/.test(gap)) return [];
      // 在南宁合资设立: where several found a company they sign, but do not settle.
      if (firms.length > 1 && /在Ⓡ[^，。；]{0,8}(?:合资|共同|联合|联手|携手)/.test(match[0])) return [];
      // The company that others have founded is what their deal is about.
      if (/(?:设立|成立|组建|创办|筹建|出资)的$/.test(clause)) return [];
      const groups = match.indices?.groups ?? {};
      const [which, where] = [
        named(sentence, match, firms, groups.firms),
        named(sentence, match, places, groups.places),
      ];
      return (respectively(which, where, gap) ?? pairs(which, where)).flatMap(
        (pair) => makeDeal(context, sentence, pair, 'PRESENCE', 0.8) ?? [],
      );
    }),
  );
}

function readAnaphor(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(anaphor)].flatMap((match) => {
    const [firm] = namesBetween(sentence, match.index, match.index + match[0].length);
    const [body] = firm ? subjectBefore(context, sentence.parts[match.index]?.start ?? 0) : [];
    return firm && body && isStated(match[0])
      ? (makeDeal(context, sentence, [firm, body], 'PRESENCE', 0.75) ?? [])
      : [];
  });
}

function named(
  sentence: Skeleton,
  match: RegExpExecArray,
  words: string,
  at: [number, number] | undefined,
): NameSpan[] {
  const start = at ? at[0] : match.index + match[0].indexOf(words);
  return namesBetween(sentence, start, start + words.length);
}

const pairs = (firms: readonly NameSpan[], places: readonly NameSpan[]) =>
  firms.flatMap((firm) => places.map((place) => [firm, place]));
