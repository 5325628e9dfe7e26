// 上海试点“互联网+护理”服务: an item of the ministries' or provinces' table that names no instrument is one measure.

import type { DraftName, DraftPartnership } from '../../model/draft-facts.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { readHeadline } from '../headline.js';
import { measureIssuers } from '../issuers.js';
import { themesOfItem } from '../item-themes.js';
import type { NameSpan } from '../name-span.js';
import { bodyRegions, locatedRegions, subjectRegions } from '../policy-regions.js';
import { readMeasureStatus } from '../policy-words.js';
import type { Rule } from '../rule.js';

export const policyMeasure: Rule = {
  id: 'policy-measure',
  doc: 'An item without an instrument is one measure: 上海试点“互联网+护理”服务.',
  apply(context, found) {
    const { section, date, key } = context.excerpt;
    if ((section !== 'ministries' && section !== 'provinces') || date === null || found.policies.length > 0)
      return {};
    const issuers = organsFirst(
      context,
      context.sentences.flatMap((sentence) => {
        const first = sentence.parts.findIndex((part) => part.start >= context.bodyStart);
        return first < 0 ? [] : measureIssuers(sentence, first);
      }),
    );
    const start = Math.min(context.bodyStart, context.text.length - 1);
    return {
      policies: [
        {
          excerpt: key,
          date,
          kind: 'MEASURE',
          title: readHeadline(context.excerpt.text.slice(start)),
          instrument: null,
          status: readMeasureStatus(context.text.slice(start)),
          issuers:
            issuers.length > 0
              ? issuers.map((name) => context.draftName(name))
              : partners(found.partnerships),
          issuerCount: null,
          regions: regionsOf(context, issuers, found.partnerships),
          themes: themesOfItem(context),
          confidence: 0.8,
          span: context.span(start, firstSentenceEnd(context.text, start)),
        },
      ],
    };
  },
};

/** 管委会与某大学签约: what an organ does with a school is the organ's measure; a school's own is the school's. */
function organsFirst({ text }: ExcerptContext, names: readonly NameSpan[]): readonly NameSpan[] {
  const organs = names.filter(
    (name) => !/(?:大学|学院|学校|研究院|研究所|医院)$/.test(text.slice(name.start, name.end)),
  );
  return organs.length > 0 ? organs : names;
}

/** Where it was opened or settled, its subjects, its bodies; a firm's own place only where nothing else is said. */
function regionsOf(
  context: ExcerptContext,
  issuers: readonly NameSpan[],
  deals: readonly DraftPartnership[],
): DraftName[][] {
  const subjects = context.sentences.flatMap((sentence) => subjectRegions(context, sentence));
  const stated = [
    // 某区、某区分别…: what is said of several at once is about them, wherever their firms settle.
    ...subjects.filter((group) => group.length > 1),
    ...context.sentences.flatMap((sentence) => locatedRegions(context, sentence)),
    ...dealRegions(deals),
    ...bodyRegions(context, issuers.length > 0 ? issuers : dealBodies(context, deals)),
    ...subjects,
  ];
  if (stated.length > 0) return stated;
  const bodies = bodyRegions(
    context,
    context.names.filter((name) => name.type === 'ISSUING_BODY'),
  );
  const firms = context.names.filter((name) => name.type === 'ENTERPRISE');
  return bodies.length > 0 ? bodies : bodyRegions(context, firms);
}

/** Where no body stands as the subject, the bodies that a firm acts with carry the measure too. */
const partners = (deals: readonly DraftPartnership[]): DraftName[] =>
  deals
    .filter((deal) => deal.kind !== 'PRESENCE')
    .flatMap((deal) =>
      deal.parties.filter((party) => party.type === 'ISSUING_BODY' && /[局厅委办府会]$/.test(party.name)),
    );

/** A、B分别与某市、某市签署: what one sentence says of several places is one group. */
function dealRegions(deals: readonly DraftPartnership[]): DraftName[][] {
  const groups = new Map<number, DraftName[]>();
  for (const { span, parties } of deals) {
    const regions = parties.filter((party) => party.type === 'REGION');
    if (regions.length > 0) groups.set(span.start, [...(groups.get(span.start) ?? []), ...regions]);
  }
  return [...groups.values()];
}

function dealBodies({ names }: ExcerptContext, deals: readonly DraftPartnership[]): NameSpan[] {
  const at = new Set(deals.flatMap((deal) => deal.parties.map((party) => party.span.start)));
  return names.filter((name) => name.type === 'ISSUING_BODY' && at.has(name.start));
}

function firstSentenceEnd(text: string, start: number): number {
  const stop = text.slice(start).search(/[。！？\n]/);
  return stop < 0 ? text.length : start + stop + 1;
}
