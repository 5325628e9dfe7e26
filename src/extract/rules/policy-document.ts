// 四川省交通运输厅印发《关于…的实施意见》: a named instrument that is issued, adopted, drafted or planned.

import type { DraftName, DraftPolicy } from '../../model/draft-facts.js';
import { readBodyCount } from '../amounts.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { documentIssuers } from '../issuers.js';
import { themesOfItem } from '../item-themes.js';
import type { NameSpan } from '../name-span.js';
import { bodyRegions, moved, subjectRegions, titleRegions } from '../policy-regions.js';
import { type PolicyTitle, readPolicyTitles } from '../policy-titles.js';
import { readDocumentStatus, readInstrument } from '../policy-words.js';
import { recogniseNames } from '../recognise-names.js';
import type { Rule } from '../rule.js';

export const policyDocument: Rule = {
  id: 'policy-document',
  doc: 'An issued, adopted, drafted or planned instrument: 四川省交通运输厅印发《关于…的实施意见》.',
  apply(context) {
    const { section, date } = context.excerpt;
    if ((section !== 'ministries' && section !== 'provinces') || date === null) return {};
    return { policies: readPolicyTitles(context).map((title) => toPolicy(context, title, date)) };
  },
};

function toPolicy(context: ExcerptContext, found: PolicyTitle, date: string): DraftPolicy {
  const { sentence, from, to, title } = found;
  const first = sentence.parts.findIndex((part) => part.start >= context.bodyStart);
  const start = first >= 0 && first <= from ? first : 0;
  const before = sentence.text.slice(start, from);
  const after = sentence.text.slice(to);
  const bodies = documentIssuers(sentence, start, from);
  const named = bodies.map((name) => context.draftName(name));
  const count = readBodyCount(before);
  const openList = count !== null || /Ⓑ等/.test(before) || /等$/.test(context.excerpt.heading);
  const own = named.length > 0 ? named : [...passiveIssuers(context, found), ...titleIssuers(context, found)];
  const stated = own.length === 0 && /该[部委局署办行会院]/.test(before) ? context.heading.slice(0, 1) : own;
  const issuers =
    openList && context.heading.length > 0 && /等|部门/.test(before)
      ? [...stated, ...context.heading]
      : stated;
  return {
    excerpt: context.excerpt.key,
    date,
    kind: 'DOCUMENT',
    title,
    instrument: readInstrument(title),
    status: readDocumentStatus(title, before, after),
    issuers,
    issuerCount: count,
    regions: regionsOf(context, found, bodies, issuers.length > 0),
    themes: themesOfItem(context, title),
    confidence: named.length > 0 ? 0.95 : 0.85,
    span: context.span(found.start, found.end),
  };
}

/** The title and the issuers say whom it is for; the subject does where they do not. */
function regionsOf(
  context: ExcerptContext,
  found: PolicyTitle,
  bodies: readonly NameSpan[],
  issued: boolean,
): DraftName[][] {
  const stated = [...titleRegions(context, found.start, found.end), ...bodyRegions(context, bodies)];
  return stated.length > 0 || issued ? stated : subjectRegions(context, found.sentence).slice(0, 1);
}

const passive: readonly RegExp[] = [
  /^[^，。；Ⓑ]{0,10}，?由(Ⓑ(?:(?:[、和与及]|会同|联合)Ⓑ)*)[^，。；]{0,8}(?:印发|发布|出台|公布|制定|实施)/,
  // 《…》施行，该规定由A会同B公布.
  /^[^。；Ⓑ]{0,30}，(?:该|此)[^，。；Ⓑ]{1,6}由(Ⓑ(?:(?:[、和与及]|会同|联合|商)Ⓑ)*)[^，。；]{0,12}(?:印发|发布|出台|公布|制定)/,
  /^[^，。；Ⓑ]{0,8}(?:经|获|在)(Ⓑ(?:[、和与及]Ⓑ)*)[^，。；]{0,10}(?:审议|通过|印发|批准|公布|发布)/,
];

/** 《…》由Ⓑ印发, 《…》经Ⓑ常务会议审议通过. */
function passiveIssuers(context: ExcerptContext, { sentence, to, start, end }: PolicyTitle): DraftName[] {
  const tail = sentence.text.slice(to);
  const match = passive.map((pattern) => pattern.exec(tail)).find((one) => one !== null);
  if (!match) return [];
  const named = titleRegions(context, start, end).flatMap((group) => group.map((region) => region.name));
  return sentence.parts
    .slice(to, to + match[0].length)
    .flatMap((part) => (part.name?.type === 'ISSUING_BODY' ? [part.name] : []))
    .map((name) => {
      const draft = context.draftName(name);
      // 《合肥市…计划》发布，由市商务局…: the title says which 市.
      return { ...draft, context: [...named, ...draft.context] };
    });
}

/** 《中共中央 国务院关于…的意见》 names its issuers itself, where no sentence does. */
function titleIssuers(context: ExcerptContext, { start, end }: PolicyTitle): DraftName[] {
  const words = context.text.slice(start + 1, end);
  const about = words.indexOf('关于');
  if (about <= 0) return [];
  return recogniseNames(words.slice(0, about), [], context.lexicon, { province: context.province })
    .filter((name) => name.type === 'ISSUING_BODY')
    .map((name) => context.draftName(moved(name, start + 1)));
}
