// 证据: an excerpt of a report, word for word, with its lines and its address. Label Excerpt, shared label Provenance.

import { ID, Int, ObjectType } from 'type-graphql';
import { ascending, graphField, property } from './graph-field.js';
import { connectionOf } from './page.js';
import { Report } from './report-node.js';
import { DateScalar, UrlScalar } from './scalars.js';

/** Earliest item first; items without a date of their own (topics) before the dated. */
export const evidenceOrder = [
  ascending("coalesce(node.date, date('0001-01-01'))", 'date'),
  ascending('node.id'),
] as const;

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
}

export const EvidenceConnection = connectionOf('Evidence', () => Evidence);
