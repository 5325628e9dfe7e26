// A title and its sentence in, a policy's instrument (文种) and status out.

import { type InstrumentName, instruments, type PolicyStatusName } from '../model/facts.js';

const words = new RegExp(instruments.filter((word) => word !== '其他').join('|'), 'g');

/** The last such word of the title: 规划纲要 → 纲要; 其他 where it has none. */
export function readInstrument(title: string): InstrumentName {
  const found = title.replace(/[（(][^（）()]{0,40}[）)]/g, '').match(words);
  return (found?.at(-1) as InstrumentName | undefined) ?? '其他';
}

/** `before` and `after` are the words of the sentence on either side of the title. */
export function readDocumentStatus(title: string, before: string, after: string): PolicyStatusName {
  if (
    /征求意见稿|公开征求意见稿|草案/.test(title) ||
    /公开征求意见|征求社会意见|向社会征求/.test(before + after)
  )
    return 'DRAFT';
  if (
    /(?:将|拟|计划|年内|即将|正在|抓紧|推动|研究|酝酿)[^，。；]{0,8}(?:出台|印发|发布|制定|编制|起草|推出|公布|下发)[^，。；印发布]{0,6}$/.test(
      before,
    )
  )
    return 'PLANNED';
  if (
    /(?:审议通过|审议并通过|通过|原则同意|审议)了?$/.test(before) ||
    /^[^，。]{0,6}(?:获|经)?[^，。]{0,8}审议通过/.test(after)
  )
    return 'ADOPTED';
  if (/[（(][^（）()]{0,8}试行[^（）()]{0,8}[）)]/.test(title)) return 'TRIAL';
  return 'ISSUED';
}

/** A measure is planned when its words only look ahead and nothing is said to be done. */
export function readMeasureStatus(text: string): PolicyStatusName {
  const ahead = /将|拟|年内|计划|预计|争取|力争|有望|到\d{4}年/.test(text);
  const clauses = text.split(/[，。；]/);
  const main = clauses
    .filter((clause) => clause !== '')
    .slice(0, 3)
    .join('，');
  const done =
    /已|目前|正式|日前|完成|上线|启动|投入|启用|落户|入驻|开通|签署|签约|签订|达成|接入|清退|累计|推行|推出了?|试点|形成|形成了|携手|联合推出|探索|推进|推动|搭建|召开|全面|加强|优化|持续/;
  if (!ahead) return 'IN_FORCE';
  return /将|拟|年内/.test(main) && !done.test(main.replace(/将[^，。；]*/g, '').replace(/拟[^，。；]*/g, ''))
    ? 'PLANNED'
    : 'IN_FORCE';
}
