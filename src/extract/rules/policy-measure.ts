// 上海试点“互联网+护理”服务: an item of the ministries' or provinces' table that names no instrument is one measure.

import { readHeadline } from '../headline.js';
import { measureIssuers } from '../issuers.js';
import { themesOfItem } from '../item-themes.js';
import { statedRegions } from '../policy-regions.js';
import { readMeasureStatus } from '../policy-words.js';
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
          issuers: issuers.map((name) => context.draftName(name)),
          issuerCount: null,
          regions: context.sentences.flatMap((sentence) => statedRegions(context, sentence)),
          themes: themesOfItem(context),
          confidence: 0.8,
          span: context.span(start, firstSentenceEnd(context.text, start)),
        },
      ],
    };
  },
};

function firstSentenceEnd(text: string, start: number): number {
  const stop = text.slice(start).search(/[。！？\n]/);
  return stop < 0 ? text.length : start + stop + 1;
}
