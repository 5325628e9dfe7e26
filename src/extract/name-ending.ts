// What stands behind a region or a word of the centre in, the length of the organisation's name out, by how names end: 交通运输局,
// 第三人民医院, 金斗云辉科技有限公司. Words that end like a name and are none give nothing.

import { companyTail, subsidiary } from './extend-enterprise.js';
import {
  alternatives,
  bodyEndings,
  companyEndings,
  hasStop,
  joints,
  nameStops,
  notABranch,
} from './word-lists.js';

const everyEnding = new RegExp(`(?:${alternatives([...bodyEndings, ...companyEndings])})`, 'g');
const ofGroup = /^([\u4e00-\u9fff]{2,12})[（(]集团[）)](?:股份有限公司|有限责任公司|有限公司)/;
const trades = /^(?:航空|证券|保险|铁塔|机场)$/;

/** Length of a name by its nearest ending, or null: 交通运输局, 第三人民医院, 金斗云辉科技有限公司. */
export function readEnding(rest: string): number | null {
  // 合肥市建设投资控股（集团）有限公司: the brackets stop no name.
  const group = ofGroup.exec(rest);
  if (group && !hasStop((group[1] as string).replace(/投资|建设/g, ''))) return group[0].length;
  const stop = nameStops.exec(rest);
  const field = stop ? rest.slice(0, stop.index) : rest;
  let end = 0;
  for (const ending of field.matchAll(everyEnding)) {
    end = ending.index + ending[0].length;
    // 郑州航空港, 上海证券交易所: a word for a trade ends a name only where the name ends.
    if (!trades.test(ending[0]) || end === field.length || joints.test(field[end] ?? '')) break;
    end = 0;
  }
  if (end === 0) return null;
  for (let tail = companyTail.exec(field.slice(end)); tail; tail = companyTail.exec(field.slice(end)))
    end += tail[0].length;
  // 广东省医院协会: of hospitals, not one.
  if (/(?:医院|大学|学校|企业|公司|银行)$/.test(field.slice(0, end)))
    end += /^行?业?(?:协会|学会|商会|联合会)/.exec(field.slice(end))?.[0].length ?? 0;
  end += subsidiary(field.slice(end), field.slice(0, end));
  return isCommonNoun(field.slice(0, end), field.slice(end)) ? null : end;
}

/** 互联网医院, 布局, 大学生, 中小学: words that end like a name and are none. */
export function isCommonNoun(words: string, after: string): boolean {
  if (/(?:互联网|智慧|数字|示范|网络|智能|定点|公立|各)医院$/.test(words)) return true;
  if (
    /[布格结时当棋]局$/.test(words) ||
    (/局$/.test(words) && /^(?:[面部势]|长(?![期效远春沙江]))/.test(after)) ||
    /[县市省州区]级/.test(words)
  )
    return true;
  if (/(?:中小学|大中小学|级|所|类)(?:学校)?$/.test(words) || /^生/.test(after)) return true;
  // 中卫数据中心集群, 数据中心三期: what is built, not an organ.
  if (/数据中心$/.test(words) && /^(?:集群|[一二三四五]期|项目|园区)/.test(after)) return true;
  if (
    /^(?:政府|委员会|局|厅|医院|大学|学院|学校|小学|中学|中心|公司|集团|法院|联盟|协会|学会|银行|机场|电网|航空|证券|保险|办公室|服务中心|管理局|总局)$/.test(
      words,
    )
  ) {
    return !/^(?:机场|电网|航空|银行|大学|法院|医院|海关|学院)$/.test(words);
  }
  if (/(?:手机|网上|直销|电话)银行$/.test(words)) return true;
  return /(?:电网|航空|证券|保险|铁塔|机场|银行)$/.test(words) && notABranch.test(after);
}
