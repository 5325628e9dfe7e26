// A measure's own words in, a short headline out: the first clause that says what is done, without 随着…, 为….

const longest = 48;
const adverbial = /^(?:随着|为了?|根据|按照|近日|日前|今年|近期|目前|记者从|据|在.{0,20}[上中下]$)/;

/** Never empty for a text that has a word; no final punctuation. */
export function readHeadline(words: string): string {
  const sentence = words.trim().split(/[。！？\n]/)[0] ?? '';
  const clauses = sentence
    .split(/[，；]/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const main = clauses.findIndex((clause) => !(adverbial.test(clause) && clauses.length > 1));
  const kept = clauses.slice(Math.max(main, 0));
  let headline = kept[0] ?? words.trim();
  for (const clause of kept.slice(1)) {
    if (headline.length >= 16 || headline.length + clause.length + 1 > longest) break;
    headline += `，${clause}`;
  }
  return (headline.length > longest ? headline.slice(0, longest) : headline) || '（无标题）';
}
