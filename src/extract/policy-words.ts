// A title and its sentence in, a policy's instrument (文种) and status out.

import { type InstrumentName, instruments, type PolicyStatusName } from '../model/facts.js';

const words = new RegExp(instruments.filter((word) => word !== '其他').join('|'), 'g');

/** The last such word of the title: 规划纲要 → 纲要; 其他 where it has none. */
export function readInstrument(title: string): InstrumentName {
  const found = title.replace(/[（(][^（）()]{0,40}[）)]/g, '').match(words);
  return (found?.at(-1) as InstrumentName | undefined) ?? '其他';
}

const draft = /征求意见稿|公开征求意见稿|草案/;
const consulted =
  /(?<!尚未|还未|并未|未)公开征求意见|(?:仍在|正在|还在|正)(?:公开|广泛)?(?:征求|征集)(?:社会|各方|公众|部门)?意见|(?:听取|征询)(?:社会|各方|公众|各界)?(?:的)?(?:意见|看法|建议)|(?<!尚未|还未|并未|未)(?:征求|征集|听取|征询)社会(?:各界|公众|各方)?(?:的)?(?:意见|看法|建议)(?!的?基础|[之以]?后|并)|(?<!尚未|还未|并未|未)(?:向|面向)社会(?:公开)?(?:征求|征集)|公开征集意见/;
const underWay =
  /(?:将|拟|计划|年内|即将|正在|正|着手|抓紧|推动|研究|酝酿)[^，。；]{0,8}(?:出台|印发|发布|制定|编制|起草|推出|公布|下发|修订)[^，。；印发布]{0,6}$/;
/** 研究制定并印发: what was prepared is out. */
const prepared =
  /(?<!将|拟|计划|年内|即将)(?:制定|制订|起草|编制|修订)(?:并|后)(?:正式|联合)?(?:出台|印发|发布|公布|下发)了?$/;
/** 共同研究制定的《…》印发. */
const outNow = (before: string, after: string): boolean =>
  before.endsWith('的') && /^(?:已|近日|日前|正式|对外)*(?:印发|发布|出台|公布|下发)/.test(after);
const toCome =
  /^，?[^，。；]{0,12}(?:已?列入|将(?:于)?|拟|有望|预计)[^。；Ⓣ]{0,20}(?:计划|出台|印发|发布|施行|实施|推出|公布)/;
const adopted = /(?:审议通过|审议并通过|审议并原则通过|通过|原则同意|审议)了?$/;
const passedBefore = /(?:审议通过|审议并通过|审议并原则通过|通过|原则同意)了?$/;
const passed =
  /^[^，。；]{0,6}(?:获|经)?[^，。；]{0,14}(?:审议通过|获得?通过|原则通过|(?:全票|表决|高票)通过)/;
const trial = /[（(][^（）()]{0,8}试行[^（）()]{0,8}[）)]/;

/** `before` and `after` are the words of the sentence on either side of the title. */
export function readDocumentStatus(title: string, before: string, after: string): PolicyStatusName {
  // A bill that an executive's meeting passes (草案) is adopted; one that is put up for comment is a draft.
  if (/草案/.test(title) && (passedBefore.test(before) || passed.test(after))) return 'ADOPTED';
  if (draft.test(title) || consulted.test(before + after)) return 'DRAFT';
  if (underWay.test(before) && !prepared.test(before) && !outNow(before, after)) return 'PLANNED';
  if (adopted.test(before) || passed.test(after)) return 'ADOPTED';
  if (!/(?:印发|发布|出台|公布|下发)了?$/.test(before) && toCome.test(after)) return 'PLANNED';
  return trial.test(title) ? 'TRIAL' : 'ISSUED';
}

/** 将 of the future stands before a verb or an adverb; 将 of the object (将社保卡装进手机) before a noun. */
const future =
  /(?:将|还将|也将|将会)(?:在|对|为|与|于|从|由|进一步|全面|继续|持续|大力|着力|着重|积极|切实|扎实|深入|逐步|统筹|努力|率先|重点|新|构建|打造|建设|建立|推|研究|引进|引入|开展|实现|出台|围绕|接入|高|有|会|成|是|可|能|加|启动|上线|完成|投入|提供|采用|利用|通过|组织|力争|探索|依托|按照|制定|实施|支持|培育|提升|提高|举办|召开|选|试|适时|分|优先|运用|发|引|落|扩|延|增|聚|鼓励|负责|组|设|完善|强化|落实|编|整|统一|对接|给|把|联合|携手|共|以(?!往))|拟(?!定)|(?:还|仍|尚)在(?:起草|研究|制定|酝酿|论证)|正(?:在)?[与和同][^，]{0,16}(?:接洽|洽谈|磋商|商谈)|年内|计划(?=[^，。；]{0,12}(?:推|建|开|在|实|完|用|于|投|新|对))|力争|争取(?!成为)/;
const past = /已|日前|正式|目前|近日召开|完成了?|上线了|启动了|累计|签署|签订|签约|达成/;
const reporting =
  /(?:提出|表示|获悉|介绍|透露|披露|指出|强调|了解到|称|宣布|会议上?|明确|要求|部署|澄清|回应|说|答)$/;
const background = /^(?:随着|为|根据|按照|在[^，]{0,24}[上下中]$|近年来|截至|记者|据)|会上$/;

/** A measure is planned when its main clause only looks ahead and nothing is said to be done. */
export function readMeasureStatus(text: string): PolicyStatusName {
  const clauses = text.split(/[，。；]/).filter((clause) => clause.trim() !== '');
  const telling = clauses.filter(
    (clause, i) =>
      i < 6 &&
      !reporting.test(clause) &&
      // 《…》今起施行，某局表示，…: the document is the background of what is said.
      !(/》[^》]{0,12}起(?:施行|实施|生效)$/.test(clause) && i + 1 < clauses.length) &&
      !(background.test(clause) && i + 1 < clauses.length) &&
      !/尚未|从未|未与|未同|并未|否认|辟谣/.test(clause),
  );
  const [main = ''] = telling.filter((clause) => !/工作报告(?:提出|要求|明确|强调)/.test(clause));
  return future.test(main) && !past.test(main.replace(/(?:将|拟|计划)[^，]*/, '')) ? 'PLANNED' : 'IN_FORCE';
}
