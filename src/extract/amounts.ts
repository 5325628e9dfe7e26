// Words in, figures out: money in yuan, shares in percent, counts of bodies. Null where the words give none.

const units: Record<string, number> = { 万: 1e4, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万亿: 1e12 };
const digits = '零一二三四五六七八九十';

/** The first sum of yuan: 5.5亿元 → 550000000. Other currencies are no yuan and give null. */
export function readYuan(words: string): number | null {
  const match =
    /(?<!每股|单价|[\d.,])(\d[\d,]{0,14}(?:\.\d{1,6})?)\s?(万亿|千万|百万|亿|万)?余?元(?!件)/.exec(words);
  if (!match) return null;
  const figure = Number((match[1] ?? '').replaceAll(',', ''));
  // 3.2亿 in binary is not a whole number of yuan: round to the fen.
  return Math.round(figure * (units[match[2] ?? ''] ?? 1) * 100) / 100;
}

/** The first share: 5.26% 的股权, 持股51%. */
export function readStake(words: string): number | null {
  const match =
    /(\d{1,3}(?:\.\d{1,4})?)\s?%\s?的?(?:股权|股份|股本)/.exec(words) ??
    /(?:持股|持有|占股|占比|股比)[^\d，。；]{0,8}(\d{1,3}(?:\.\d{1,4})?)\s?%/.exec(words);
  const share = match ? Number(match[1]) : null;
  return share !== null && share <= 100 ? share : null;
}

/** How many bodies: 15部门, 六部门, 等八部委; null without such a number. */
export function readBodyCount(words: string): number | null {
  const match = /([\d一二三四五六七八九十两]{1,4})\s?(?:个|家)?(?:部门|部委|单位|厅局|委办局|机构)/.exec(
    words,
  );
  return match ? readNumeral(match[1] ?? '') : null;
}

/** 15, 六, 十一, 二十; null for what is no number below a hundred. */
export function readNumeral(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  if (words === '两') return 2;
  const [tens, ones, ...rest] = words.split('十');
  if (rest.length > 0 || tens === undefined) return null;
  if (ones === undefined) return words.length === 1 ? orNull(digits.indexOf(words)) : null;
  const ten = tens === '' ? 1 : digits.indexOf(tens);
  const one = ones === '' ? 0 : digits.indexOf(ones);
  return ten > 0 && one >= 0 ? ten * 10 + one : null;
}

const orNull = (index: number) => (index > 0 ? index : null);
