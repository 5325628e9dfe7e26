// In: text as a PDF's font gives it. Out: the characters that were typed. A font has one glyph for 网 and for the radical ⽹ (U+2F79), and the
// PDF may name either.

/** Radicals without a compatibility mapping in Unicode, and the characters of simplified Chinese that they look like (EquivalentUnifiedIdeograph). */
const radicals =
  '⺁厂⺄乙⺈刀⺌小⺍小⺟母⺠民⺮竹⺻聿⺼肉⻁虎⻄西⻅见⻆角⻇角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⼾户';
const characterOf = new Map(
  Array.from({ length: radicals.length / 2 }, (_, i) => [radicals.charAt(2 * i), radicals.charAt(2 * i + 1)]),
);

export const typedCharacters = (text: string): string =>
  text.replace(/[\u2E80-\u2FDF\uF900-\uFAFF]/g, (sign) => characterOf.get(sign) ?? sign.normalize('NFKC'));
