// Names in, the same names and the bare organs of their lists out: in 省教育厅会同发展改革委、财政厅 all three are the province's,
// and the report prints the province's word once.

import type { Lexicon } from './lexicon.js';
import type { NameSpan } from './name-span.js';
import { runsOn } from './party-words.js';

const organ = /[局厅委办]$|委员会$|办公室$/;
const joint = /(?:[、和与及]|会同|联合|以及|携手|牵头，)$/;
const after = /^(?:[长级面势]|[主副]任|[书副]记)/;
const head = /^(?:中共)?(自治区|[省市区县州旗盟])/;

export function bareDepartments(text: string, names: readonly NameSpan[], lexicon: Lexicon): NameSpan[] {
  const found: NameSpan[] = [];
  let words: string | null = null;
  const at = new Map(names.map((name) => [name.start, name]));
  for (let i = 0; i < text.length; i++) {
    if (/[。！？\n]/.test(text[i] ?? '')) words = null;
    const name = at.get(i);
    const department = words === null ? null : lexicon.departments.longestAt(text, i);
    const bare =
      department !== null &&
      (!name || name.end === department.end) &&
      organ.test(text.slice(i, department.end)) &&
      !/^(?:自治区|[省市县州旗盟])/.test(text.slice(i, i + 3)) &&
      joint.test(text.slice(Math.max(0, i - 3), i)) &&
      !after.test(text.slice(department.end, department.end + 2)) &&
      // 招商局港口 is a firm.
      !(text.startsWith('招商局', i) && runsOn(text.slice(department.end, department.end + 8)));
    if (bare && words !== null) {
      found.push({
        type: 'ISSUING_BODY',
        start: i,
        end: department.end,
        own: i,
        known: true,
        chain: [],
        place: null,
        head: words,
      });
      i = department.end - 1;
    } else if (name) {
      found.push(name);
      words = localHead(text, name) ?? words;
      i = Math.max(i, name.end - 1);
    }
  }
  return found;
}

/** The region's words that a local organ begins with; null for other names. */
function localHead(text: string, name: NameSpan): string | null {
  if (name.type !== 'ISSUING_BODY') return null;
  const words = text.slice(name.start, name.end);
  if (!/[局厅委办府部室会]$/.test(words)) return null;
  return name.place ? text.slice(name.start, name.place.end) : (head.exec(words)?.[1] ?? null);
}
