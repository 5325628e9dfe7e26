// 上海试点“互联网+护理”服务: an item of the ministries' or provinces' table that names no instrument is one measure.

import type { DraftName, DraftPartnership } from '../../model/draft-facts.js';
import type { ExcerptContext } from '../excerpt-context.js';
import { readHeadline } from '../headline.js';
import { measureIssuers } from '../issuers.js';
import { themesOfItem } from '../item-themes.js';
import { bodyRegions, locatedRegions, subjectRegions } from '../policy-regions.js';
import { readMeasureStatus } from '../policy-words.js';
import type { NameSpan } from '../recognise-names.js';
import type { Rule } from '../rule.js';

export const policyMeasure: Rule = {
  id: 'policy-measure',
  doc: 'An item without an instrument is one measure: 上海试点“互联网+护理”服务.',
  apply(context, found) {
    const { section, date, key } = context.excerpt;
    if ((section !== 'ministries' && section !== 'provinces') || date === null || found.policies.length > 0)
      return {};
    const issuers = context.sentences.flatMap((sentence) => {
      const first = sentence.parts.findIndex((part) => part.start >= context.bodyStart);
      return first < 0 ? [] : measureIssuers(sentence, first);
    });
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

/** Where it was opened or settled, its subjects, its bodies; a firm's own place only where nothing else is said. */
function regionsOf(
  context: ExcerptContext,
  issuers: readonly NameSpan[],
  deals: readonly DraftPartnership[],
): DraftName[][] {
  const stated = [
    ...context.sentences.flatMap((sentence) => locatedRegions(context, sentence)),
    ...deals
      .map((deal) => deal.parties.filter((party) => party.type === 'REGION'))
      .filter((group) => group.length > 0),
    ...bodyRegions(context, issuers),
    ...context.sentences.flatMap((sentence) => subjectRegions(context, sentence)),
  ];
  const firms = context.names.filter((name) => name.type === 'ENTERPRISE');
  return stated.length > 0 ? stated : bodyRegions(context, firms);
}

/** Where no body stands as the subject, the bodies that a firm acts with carry the measure too. */
const partners = (deals: readonly DraftPartnership[]): DraftName[] =>
  deals
    .filter((deal) => deal.kind !== 'PRESENCE')
    .flatMap((deal) =>
      deal.parties.filter((party) => party.type === 'ISSUING_BODY' && /[局厅委办府会]$/.test(party.name)),
    );

function firstSentenceEnd(text: string, start: number): number {
  const stop = text.slice(start).search(/[。！？\n]/);
  return stop < 0 ? text.length : start + stop + 1;
}
