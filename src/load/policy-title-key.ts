// A policy document's title in, the part of it that stays the same from draft to instrument out. 《…办法（征求意见稿）》,
// 《国务院办公厅关于…办法》 and 《关于…办法》 are printings of one title.

/** （征求意见稿）, （草案）, （试行）, （暂行） at the end: the state a document is in, not its name. */
const trailingState = /[(（〔[][^()（）〔〕[\]]{0,20}(?:稿|草案|试行|暂行)[)）〕\]]\s*$/u;

/** What may stand before 关于: names of organs, one after another. */
const issuersBeforeAbout =
  /^[\p{Script=Han}\s、，,（）()]{2,80}?(?:中央|国务院|厅|室|委|会|部|局|署|院|行|府|省|市|区|县)(?=关于)/u;

/**
 * Without trailing state, issuers' prefix, punctuation, symbols and spaces; in NFKC and lower case. A title that has
 * nothing else keeps its signs, so that the key is never empty.
 */
export function policyTitleKey(title: string): string {
  let rest = title.trim().replace(/[》”"]+\s*$/u, '');
  for (let next = rest.replace(trailingState, ''); next !== rest; next = rest.replace(trailingState, '')) {
    rest = next.replace(/[》”"]+\s*$/u, '');
  }
  const withoutSigns = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\p{P}\p{S}\p{Z}\s]/gu, '');
  const key = withoutSigns(rest.replace(/^[《“"]+/u, '').replace(issuersBeforeAbout, ''));
  return key || withoutSigns(title) || title;
}
