// Where the name of a firm ends that begins with a known one: 京东农业, 高通（中国）控股有限公司, 中国电信陕西公司, 哈工大机器人集团.

import type { Lexicon } from './lexicon.js';
import { type RegionSettings, readRegions } from './read-region.js';
import { alternatives, companyEndings, hasStop } from './word-lists.js';

export const company = new RegExp(`(?:${alternatives(companyEndings)})$`);
export const companyTail = new RegExp(`^(?:[（(]集团[）)])?(?:${alternatives(companyEndings)})`);
/** 小米金融, 京东农业: a business of the firm, where a joint follows. */
const business =
  /^(?:探索研究院|国际站|创投|资本|投资(?=[领跟参入宣在的与和同、，。；：将已等还也]|$)|零售|数字|机器人|电商|影视|研究院|实验室|金融|物流|健康|数科|智能|教育|医疗|科技(?!委)|汽车|云|农业|地图|支付|出行|文化|影业|音乐|体育|旅游|能源|安全|生活|到家|国际|保险|网络|数据|软件|游戏|传媒|商城|超市|钱包|智慧城市|数字科技|智能云|云计算)(?!平台|产业|领域|事业|行业|业务|服务|系统|部门?|板块|基地|中心|园|城|大|生态|解决|技术|信息|数据|设备|产品|项目|工程|方案|化|业|用户|客户|工具|助手|软件|协议|[\u4e00-\u9fff]{2,3}部(?![门分])|[一-鿿]{0,2}(?:公司|集团))/;
const regionalCompany =
  /^(?:省|市|自治区|区)?(?:电力|燃气|铁塔|移动|通信|网络)?(?:股份有限公司|有限责任公司|有限公司|分公司|公司|分行|支行|电力公司|供电(?:局|公司|分公司)|电力局|电力)|^[\u4e00-\u9fff]{2,4}(?:分行|支行)/;

/** 高通（中国）控股有限公司: a place in brackets inside a registered name. */
const registered =
  /^[（(][\u4e00-\u9fff]{2,4}[）)][\u4e00-\u9fff]{0,10}?(?:股份有限公司|有限责任公司|有限公司|集团|公司)/;

export function extendEnterprise(
  text: string,
  end: number,
  lexicon: Lexicon,
  settings: RegionSettings,
): number {
  const bracketed = registered.exec(text.slice(end, end + 22));
  if (bracketed) return end + bracketed[0].length;
  const regions = readRegions(text, end, lexicon, settings);
  const behind = regions.at(-1)?.end;
  if (behind !== undefined) {
    const tail = regionalCompany.exec(text.slice(behind, behind + 16));
    if (tail) return behind + tail[0].length;
  }
  // 中国电信股份有限公司成都分公司: behind a legal form a city's name stands for its branch alone.
  const branch =
    /公司$/.test(text.slice(0, end)) && /^[\u4e00-\u9fff]{2,4}分公司/.exec(text.slice(end, end + 7));
  if (branch && !hasStop(branch[0])) return end + branch[0].length;
  const direct = companyTail.exec(text.slice(end, end + 12));
  if (direct) return extendEnterprise(text, end + direct[0].length, lexicon, settings);
  const rest = text.slice(end, end + 14);
  const own = business.exec(rest);
  if (own) return end + own[0].length;
  const longer =
    /^(?![和与及同跟])[\u4e00-\u9fff]{0,8}?(?:股份有限公司|有限责任公司|有限公司|[市技信业设务理源境术]公司|控股集团|投资集团|科技集团|教育集团|实业集团|产业集团|研究院|研究所)/.exec(
      rest,
    );
  return longer && !/[和与及]/.test(longer[0]) && !hasStop(longer[0]) ? end + longer[0].length : end;
}

/** 哈工大机器人集团: a firm that bears the name of its university; where it ends, or null. */
export function firmOfSchool(text: string, start: number, end: number): number | null {
  if (!/(?:大学|学院|科学院|[大科]|交大|工大)$/.test(text.slice(start, end))) return null;
  const rest =
    /^(?![和与及同跟])[\u4e00-\u9fff]{1,8}?(?:集团|股份|有限公司|公司)(?![\u4e00-\u9fff]{1,6}(?:学院|研究院))/.exec(
      text.slice(end, end + 16),
    );
  return rest && !/[和与及]/.test(rest[0]) && !hasStop(rest[0]) && !/(?:学院|医院|研究院|校友)/.test(rest[0])
    ? end + rest[0].length
    : null;
}

/** Length of what follows in 雄安集团 + 数字城市公司: a group's own company. 0 where nothing does. */
export function subsidiary(rest: string, ending: string): number {
  if (!ending.endsWith('集团')) return 0;
  const words = /^[\u4e00-\u9fff]{2,8}?(?:有限公司|分公司|子公司|公司)/.exec(rest)?.[0] ?? '';
  return /[和与及]/.test(words) || hasStop(words) ? 0 : words.length;
}
