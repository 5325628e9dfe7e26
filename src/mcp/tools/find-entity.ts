// `find_entity`: words, as a user says them → entities with their ids.

import { z } from 'zod';
import { askData } from '../ask-data.js';
import { entityRef, entityRefFields, entityType, type RawEntity, toEntityRef } from '../entity-ref.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { type Connection, connectionFields, connectionItems, pageInput } from '../paging.js';
import { tool } from '../tool.js';

const query = `query ($query: String!, $types: [String!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) ${connectionFields(`highlight entity {
    ${entityRefFields}
    ... on Region { aliases within: parent { name } }
    ... on Enterprise { aliases within: parent { name } }
    ... on IssuingBody { aliases within: governs { name } }
    ... on Policy { announcedOn }
    ... on Event { startsOn }
  }`)}
}`;

interface Hit {
  readonly highlight: string | null;
  readonly entity: RawEntity & {
    readonly aliases?: readonly string[];
    readonly within?: { readonly name: string } | null;
    readonly announcedOn?: string;
    readonly startsOn?: string | null;
  };
}

const hit = entityRef.extend({
  aliases: z.array(z.string()),
  within: z.string().nullable().describe('The division, group or region above it.'),
  date: z.string().nullable().describe('When a policy was announced or an event began.'),
  matched: z.string().nullable().describe('The name, title or sentence in which the words were found.'),
});

/** Without the marks around the words found, and with <, > and & as themselves. */
const plain = (highlight: string): string =>
  highlight
    .replaceAll('<em>', '')
    .replaceAll('</em>', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export const findEntity = tool({
  name: 'find_entity',
  title: 'Find an entity',
  description:
    'Finds policies (政策), issuing bodies (发布机构), regions (地区), enterprises (企业), events (会议, 峰会), persons and themes by name, alias, title or words of the reports, in Chinese, English or pinyin; best first. Use it when a name is uncertain or another tool says NOT_FOUND. Examples: query "腾讯"; query "贵阳"; query "zgyd" (中国移动); query "互联网医院" with types ["Policy"].',
  input: {
    query: z
      .string()
      .min(1)
      .max(100)
      .describe('The words to look for; words parted by spaces must all be there.'),
    types: z.array(entityType).min(1).optional().describe('Only entities of these types.'),
    ...pageInput(5, 25),
  },
  output: { entities: z.array(hit), ...pageShape },
  async answer(ask, { query: words, types, limit, cursor }) {
    const { search } = await askData<{ search: Connection<Hit> }>(ask, query, {
      query: words,
      types,
      first: limit,
      after: cursor,
    });
    const list = connectionItems(search, ({ highlight, entity }) => {
      const value = {
        ...toEntityRef(entity),
        aliases: [...(entity.aliases ?? [])],
        within: entity.within?.name ?? null,
        date: entity.announcedOn ?? entity.startsOn ?? null,
        matched: highlight === null ? null : plain(highlight),
      };
      const told = [value.type, value.within ?? value.date].filter(Boolean).join(', ');
      return { value, evidence: [], text: () => `- ${value.name} (${told}) ${value.id}` };
    });
    const heading = list.items.length > 0 ? `Found for “${words}”:` : `Nothing is found for “${words}”.`;
    return listAnswer({ key: 'entities', heading, ...list });
  },
});
