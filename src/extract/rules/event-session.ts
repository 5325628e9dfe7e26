// 第十三届全国人民代表大会第二次会议: a session of a people's congress or of the political consultative conference.

import { readPlaces } from '../event-words.js';
import { themesOfItem } from '../item-themes.js';
import type { Rule } from '../rule.js';
import { readDay } from '../text-dates.js';

const session =
  /(?:第?[一二三四五六七八九十]{1,4}届)[^，。；]{0,16}?(?:人民代表大会|人大|政协|政治协商会议)[^，。；]{0,14}?(?:第?[一二三四五六七八九十]{1,3}次)会议/;

export const eventSession: Rule = {
  id: 'event-session',
  doc: '第十三届全国人民代表大会第二次会议: a session with its full name.',
  apply(context, found) {
    const match = session.exec(context.text);
    if (!match) return {};
    const { excerpt } = context;
    return {
      events: [
        {
          excerpt: excerpt.key,
          date: excerpt.date ?? readDay(context.text, context.report.coverage),
          endsOn: null,
          kind: 'SESSION',
          name: excerpt.text.slice(match.index, match.index + match[0].length).replace(/\s+/g, ''),
          places: context.sentences
            .flatMap((sentence) => readPlaces(context, sentence, '开幕|召开|举行|闭幕'))
            .slice(0, 1),
          placeFromRow: excerpt.section === 'provinces',
          organizers: [],
          participants: [],
          persons: found.people.map((person) => person.name),
          themes: themesOfItem(context),
          confidence: 0.9,
          span: context.span(match.index, match.index + match[0].length),
        },
      ],
    };
  },
};
