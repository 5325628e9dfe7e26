// 格力中标某运营商的项目, 聘请A为顾问, 获A授权, 冠名A的节目, A的经销商B, 由A负责B的…: what one firm does for another by contract.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, readDealKind } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const list = 'Ⓔ(?:(?:[、和及与]|以及)Ⓔ)*';
const words = (most: number) => `[^，。；：ⓇⒷⒺⓉ]{0,${most}}?`;
const work =
  '供货|供应|代工|配套|生产|加工|制造|承销|设计|采购|购买|订购|定制|研发|开发|建设|运营|销售|推广|服务';

/** `one` and `many` deal with each other, one each. */
const constructions: readonly RegExp[] = [
  // A向B采购, A为B代工.
  `(?<one>Ⓔ)${words(14)}[为向给替](?<many>${list})(?:等[^，。；ⓇⒷⒺ]{0,6})?${words(6)}(?:供货|供应|代工|配套|承销|采购|订购|订货|定制|加工|贴牌)`,
  // A委托B, A聘请B为顾问, A授权B生产.
  `(?<one>Ⓔ)${words(12)}(?:委托|聘请|聘任|聘用|授权|指定|选定)了?(?<many>${list})(?=[^，。；]{0,16}(?:为|作为|担任|负责|承担|代理|进行|${work}|，))`,
  // A获得B的授权, A拿下B的订单.
  `(?<one>Ⓔ)${words(12)}(?:获得?|取得|得到|拿到|拿下|赢得|中标|斩获)了?(?<many>${list})${words(16)}(?:授权|特许|许可|代理权|经销权|转播权|播出权|版权|订单|合同|项目|工程|冠名|特约)`,
  `(?<one>Ⓔ)${words(8)}[从由](?<many>Ⓔ)${words(6)}(?:获得?|取得|得到|拿到|拿下|赢得)了?${words(12)}(?:授权|特许|许可|代理权|经销权|转播权|版权|订单|合同)`,
  // A冠名B的节目, A入驻B.
  `(?<one>Ⓔ)${words(12)}(?:冠名|赞助|代工|代销|经销|独家代理|总代理|承销|承建|入驻|进驻|接入|租用|承租|牵手|托管)(?:了|于|在)?(?<many>${list})(?!的?(?:股权|股份))`,
  // 由A负责B的建设.
  `由(?<one>Ⓔ)(?:独家|全权|统一)?(?:负责|承担|代理|代工|承建|运营|经销|承销|托管)(?<many>Ⓔ)`,
  // B的系统由A负责.
  `(?<one>Ⓔ)的?${words(14)}由(?<many>${list})(?:独家|全权|统一|共同|联合|分别)?(?:负责|承担|代理|代工|承建|运营|经销|承销|供应|供货|生产|设计|提供)`,
  // A在B开设旗舰店; A借助B平台.
  `(?<one>Ⓔ)${words(14)}在(?<many>Ⓔ)(?:平台|商城|网站|门店|卖场|超市|店内|上)?${words(4)}(?:开设|上线|销售|推出|发售|首发|开店|开卖|开通|预售|热销)`,
  `(?<one>Ⓔ)${words(8)}(?:借助|依托|借力)(?<many>Ⓔ)(?:的)?${words(4)}(?:平台|渠道|网络|技术|资源|系统)`,
  // 随后，A、B纷纷接入C.
  `(?<one>${list})(?:等[^，。；ⓇⒷⒺ]{0,8})?(?:也|已|都|均|纷纷|先后|相继|陆续|正式|宣布)+(?:接入|入驻|进驻|加盟)了?(?<many>Ⓔ)`,
].map((pattern) => new RegExp(pattern, 'dg'));

const role =
  '(?:合作伙伴|合作方|合作商|供应商|供货商|代理商|经销商|服务商|承建商|承包商|赞助商|代工厂|代工商|生产商|运营商|加盟商|分销商|渠道商|保荐机构|保荐人|主承销商|财务顾问|独立财务顾问|法律顾问|高级顾问|托管行|存管银行|专储银行|代言人)';
/** A的经销商B; 除了A之外，B还与其他…合作. */
const asides: readonly RegExp[] = [
  new RegExp(`(?<one>Ⓔ)的?[^，。；：ⓇⒷⒺⓉ与和及、]{0,8}${role}(?:——|：)?(?<many>${list})`, 'dg'),
  /除了?(?<one>Ⓔ)(?:之外|以外|外)?，(?:[^。；ⒺⒷ]{0,16}，)?(?<many>Ⓔ)(?:还|也)(?:与|和|同)[^，。；ⓇⒷⒺ]{0,14}(?:合作|签约|签订|签署)/dg,
];

export const partnershipDealing: Rule = {
  id: 'partnership-dealing',
  doc: 'A为B代工, A委托B, A获B授权, A中标B的项目, A入驻B, A的经销商B: one partnership each.',
  apply(context) {
    return { partnerships: context.sentences.flatMap((sentence) => read(context, sentence)) };
  },
};

/** Without two firms and a word of these no construction fits: most sentences end here. */
const pair = /Ⓔ[^。]*Ⓔ/;
const deed =
  /供货|供应|代工|配套|承销|采购|订购|订货|定制|加工|贴牌|委托|聘|授权|指定|选定|获|取得|得到|拿到|拿下|赢得|中标|斩获|冠名|赞助|代销|经销|代理|承建|入驻|进驻|接入|租用|承租|牵手|托管|由Ⓔ|在Ⓔ|借助|依托|借力|加盟|除了?Ⓔ|[应货理销务建包助工产营盟渠]商|合作方|代工厂|伙伴|保荐|顾问|存管|专储|代言/;

function read(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  if (!pair.test(sentence.text) || !deed.test(sentence.text)) return [];
  return [...constructions, ...asides].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const { one, many } = match.indices?.groups ?? {};
      if (!one || !many || !isStated(match[0])) return [];
      const [lefts, rights] = [namesBetween(sentence, ...one), namesBetween(sentence, ...many)];
      return lefts.flatMap((left) =>
        rights.flatMap(
          (right) => makeDeal(context, sentence, [left, right], readDealKind(match[0]), 0.7) ?? [],
        ),
      );
    }),
  );
}
