// 腾讯云…为其提供底层区块链技术: an enterprise that gives a place or a body its technology.

import type { DraftPartnership } from '../../model/draft-facts.js';
import { isStated, makeDeal, subjectBefore } from '../deals.js';
import type { ExcerptContext } from '../excerpt-context.js';
import type { FoundFacts, Rule } from '../rule.js';
import { namesBetween, type Skeleton } from '../skeleton.js';

const provision =
  /(?<firm>Ⓔ)(?<gap>[^，。；ⓇⒷⒺ]{0,8})(?:为|向)(?<user>[ⓇⒷⒺ其]|该[局院厅委办校市县区])(?:[^，。；ⓇⒷⒺ]{0,10}(?:搭建|建设|开发|研发|打造|量身定制|定制|部署|研制)(?=的)|提供)[^，。；]{0,24}(?:技术|平台|系统|方案|支持|支撑|服务|能力|专网|网络)/g;

/** 西双版纳州政府的政务数据中心由云南联通承建. */
const built = /(?<user>[ⓇⒷ])的[^，。；ⓇⒷⒺ]{0,24}由(?<firm>Ⓔ)(?:承建|建设|开发|搭建|运营|提供|研发)/g;

/** 某局选定A为服务商, 某局将…交由A承担, 某机场的系统定由A承建. */
const chosen =
  /(?<user>[ⓇⒷⒺ])(?:[^，。；ⓇⒷⒺ]{0,8}(?:选定|遴选|选聘|聘请|指定|确定)(?<firm>Ⓔ)(?:为|作为|担任|承担|承建|负责|来)|[把将][^，。；ⓇⒷⒺ]{2,24}(?:交由|交给|委托给?|外包给)Ⓔ(?:承担|负责|承建|建设|运营|实施|开发|打理)?|[^，。；ⓇⒷⒺ]{0,16}(?:定由|确定由|敲定由|交由)Ⓔ(?:承建|承担|建设|开发|搭建|运营|提供|研发|负责))/g;

/** 某中心发放…，系统由A提供; 某局上线…，系统部署在A: whose system it is the clause before says. */
const ofSubject =
  /，(?:(?=由Ⓔ)|(?:该|其)?[^，。；ⓇⒷⒺⓉ与和同]{0,6}(?:系统|平台|小程序|设备|技术|服务|底座))(?:由(?<firms>Ⓔ)(?:独家|免费|负责)?(?:提供|开发|承建|建设|搭建|运营|研发)|(?:部署|搭建|运行|托管)[在于到]Ⓔ)|，[^，。；ⓇⒷⒺ]{0,4}出自Ⓔ(?:之手|团队)/g;

/** 该平台由东软集团和久远银海承建: each for the body that the words before speak of. */
const anaphor =
  /该(?:平台|系统|项目|工程|中心|应用|小程序)[^，。；ⓇⒷⒺ]{0,6}由(?<firms>Ⓔ(?:[、和与及]Ⓔ)*)(?:分别|共同|联合)?(?:承建|建设|开发|搭建|运营|研发)/dg;

/** 某局把…的运营权授予A、B: each of them. */
const granted =
  /(?<user>Ⓑ(?:[、和与及]Ⓑ)*)[^，。；ⓇⒷⒺ]{0,6}[把将][^，。；ⓇⒷⒺ]{2,24}(?:授予|授权给?|委托给?|托付给?|交给|外包给|判给|授给|让渡给)了?(?<firms>Ⓔ(?:[、和与及]Ⓔ)*)(?![^，。；]{0,12}(?:称号|荣誉|奖|牌匾|证书))/dg;

/** 某中心采购的…，中标方A: who has won is named behind. */
const won =
  /(?<user>Ⓑ)[^，。；ⓇⒷⒺ]{0,8}(?:采购|招标|建设|发包|引入|上线)的[^。；ⓇⒷⒺ]{2,30}(?:中标(?:方|人|商|单位|企业|者)|供应商|承建(?:方|商|单位)|开发商|服务商|供货商|施工方|运维方|技术方)(?:为|是|系)?(?<firms>Ⓔ(?:[、和与及]Ⓔ)*)/dg;

/** 由太极股份承建的黄冈市政务云平台, 曙光中标咸宁市智慧城市项目. */
const builder =
  /由(?<firm>Ⓔ)[^，。；ⓇⒷⒺ]{0,4}(?:承建|建设|开发|搭建|运营|研发|打造)的(?<user>[ⓇⒷ])|Ⓑ(?:主导|牵头|出资|投资|负责)、(?:由)?Ⓔ(?:承建|建设|开发|搭建|运营|研发|承办)|(?<winner>Ⓔ)[^，。；ⓇⒷⒺ]{0,6}中标了?(?<place>[ⓇⒷⒺ])[^，。；ⓇⒷⒺ]{0,16}(?:项目|工程|平台|系统|标段|采购)/g;

/** A获得B的…大单, A受B委托开发…, A助力B建成…: who works for whom. */
const worksFor =
  /Ⓔ[^，。；ⓇⒷⒺ]{0,6}(?:获得?|拿下|斩获|承接|承揽|签下|签得)了?[ⒷⒺ](?:的)?[^，。；ⓇⒷⒺ]{0,16}(?:大单|订单|合同|标段)|Ⓔ[^，。；ⓇⒷⒺ]{0,6}受[ⓇⒷⒺ](?:的)?委托|Ⓔ[^，。；ⓇⒷⒺ]{0,6}(?:助力|助推|支撑|协助|帮助)[ⒷⒺ](?:成功|率先|全面)?(?:建成|建设|建起|打造|开通|上线|搭建|升级|投产)/g;

/** 某区政府购买服务，由A开展…: the body of the clause before is whom it is done for. */
const entrusted =
  /(?<user>Ⓑ)[^。；ⒷⒺ]{0,40}(?:购买|采购|委托|外包|公开招标|引入第三方)[^。；ⒷⒺ]{0,16}，由Ⓔ[^，。；ⒷⒺ]{0,14}(?:开展|提供|实施|承担|负责|运营|建设|开发|进行)/g;

export const partnershipProvision: Rule = {
  id: 'partnership-provision',
  doc: '某企业为某地提供技术; 其 is the place or body named before.',
  apply(context, found) {
    return {
      partnerships: context.sentences.flatMap((sentence) => [
        ...read(context, sentence).filter((deal) => !isToldOf(found, deal)),
        ...readBuilt(context, sentence),
        ...readAnaphor(context, sentence),
        ...readGranted(context, sentence),
        ...readSystem(context, sentence),
      ]),
    };
  },
};

/** What a firm does for its partner in a deal that the item tells of is part of that deal. */
function isToldOf(found: FoundFacts, { parties }: DraftPartnership): boolean {
  const told = new Set(found.partnerships.flatMap((deal) => deal.parties.map((party) => party.name)));
  return (
    parties.every((party) => party.type === 'ENTERPRISE') && parties.some((party) => told.has(party.name))
  );
}

function read(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(provision)].flatMap((match) => {
    if (!isStated(match[0])) return [];
    const inside = namesBetween(sentence, match.index, match.index + match[0].length);
    const [firm, user] = inside;
    if (!firm) return [];
    const before = context.names
      .filter((name) => name.end <= firm.start && name.type !== 'ENTERPRISE')
      .at(-1);
    const other = /^[其该]/.test(match.groups?.user ?? '') ? before : user;
    return other ? (makeDeal(context, sentence, [firm, other], 'COOPERATION', 0.85) ?? []) : [];
  });
}

function readGranted(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [granted, won].flatMap((pattern) =>
    [...sentence.text.matchAll(pattern)].flatMap((match) => {
      const { user, firms } = match.indices?.groups ?? {};
      const owners = user ? namesBetween(sentence, user[0], user[1]) : [];
      if (!firms || !isStated(match[0]) || /拟|计划|即将/.test(match[0])) return [];
      const winners = namesBetween(sentence, firms[0], firms[1]);
      return owners.flatMap((owner) =>
        winners.flatMap((firm) => makeDeal(context, sentence, [owner, firm], 'COOPERATION', 0.8) ?? []),
      );
    }),
  );
}

function readAnaphor(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(anaphor)].flatMap((match) => {
    const at = match.indices?.groups?.firms;
    const [owner] = subjectBefore(context, sentence.parts[match.index]?.start ?? 0);
    if (!at || !owner || owner.type === 'ENTERPRISE') return [];
    return namesBetween(sentence, at[0], at[1]).flatMap(
      (firm) => makeDeal(context, sentence, [owner, firm], 'COOPERATION', 0.8) ?? [],
    );
  });
}

function readSystem(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [...sentence.text.matchAll(ofSubject)].flatMap((match) => {
    const [firm] = namesBetween(sentence, match.index, match.index + match[0].length);
    const before = sentence.text.slice(0, match.index);
    const owners = namesBetween(sentence, 0, match.index).filter((name) => name.type !== 'REGION');
    // Only where the clauses before speak of one body or one list of bodies, so that no other can be meant.
    const apart = /[ⒷⒺ](?![ⒷⒺ、和与及])[^ⒷⒺ]*[ⒷⒺ]/.test(before);
    if (!firm || apart || owners.some((name) => name.type !== 'ISSUING_BODY') || !isStated(match[0]))
      return [];
    return owners.flatMap((owner) => makeDeal(context, sentence, [owner, firm], 'COOPERATION', 0.75) ?? []);
  });
}

function readBuilt(context: ExcerptContext, sentence: Skeleton): DraftPartnership[] {
  return [
    ...sentence.text.matchAll(built),
    ...sentence.text.matchAll(builder),
    ...sentence.text.matchAll(chosen),
    ...sentence.text.matchAll(worksFor),
    ...sentence.text.matchAll(entrusted),
  ].flatMap((match) => {
    const names = namesBetween(sentence, match.index, match.index + match[0].length);
    return isStated(match[0]) ? (makeDeal(context, sentence, names, 'COOPERATION', 0.8) ?? []) : [];
  });
}
