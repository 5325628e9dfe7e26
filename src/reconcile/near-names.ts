// A name that search does not find → shorter ones to try: without its legal form and what stands in brackets, then its beginnings.
// 腾讯科技有限公司 → 腾讯科技, 腾讯.

const legalForm = /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|集团|公司)$/;
const inBrackets = /[（(][^（）()]*[）)]/g;

export function nearNames(text: string): readonly string[] {
  const bare = text.replace(inBrackets, '').trim();
  const short = bare.replace(legalForm, '');
  const isChinese = /^\p{Script=Han}/u.test(short);
  const beginnings = isChinese ? [short.slice(0, 4), short.slice(0, 2)] : [short.split(/\s+/)[0] ?? ''];
  return [...new Set([bare, short, ...beginnings])]
    .filter((name) => name.length >= 2 && name !== text)
    .slice(0, 4);
}
