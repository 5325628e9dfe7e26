// 证据: an excerpt of a report, word for word, with its lines and its address. Label Excerpt, shared label Provenance.

import { ID, Int, ObjectType } from 'type-graphql';
import { graphField, property } from './graph-field.js';
import { Mention, mentionsOfExcerpt } from './mention.js';
import { connectionOf } from './page.js';
import { Report } from './report.js';
import { DateScalar, UrlScalar } from './scalars.js';

@ObjectType('Evidence', { description: "A report's own words for a fact." })
export class Evidence {
  @property(() => ID, 'Stable id of the excerpt.')
  id: string;

  @graphField(
    () => String,
    { description: "The item's whole text, word for word." },
    { kind: 'property', of: 'this', name: 'text' },
  )
  quote: string;

  @property(() => Int, "First line in the report's file, from 1.")
  lineFrom: number;

  @property(() => Int, "Last line in the report's file, from 1.")
  lineTo: number;

  @graphField(
    () => Report,
    { description: 'The report that says so.' },
    { kind: 'one', match: '(this)-[:FROM]->(node:Report)', order: [] },
  )
  report: Report;

  @property(() => String, 'ministries, provinces, enterprises, summits or topics.')
  section: string;

  @property(() => String, 'The row or subsection it stands under, as printed.')
  heading: string;

  @property(() => DateScalar, "The item's own date; null where the report gives none.", true)
  date: string | null;

  @property(
    () => UrlScalar,
    'Null where the report prints none (its enterprises, summits and topics have no link column).',
    true,
  )
  sourceUrl: string | null;

  @graphField(
    () => [Mention],
    {
      description:
        'Where it names the entity that it was asked of; asked of a fact, a deal or a search, where it names any entity.',
    },
    mentionsOfExcerpt,
  )
  mentions: Mention[];
}

export const EvidenceConnection = connectionOf('Evidence', () => Evidence);
