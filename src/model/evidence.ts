// 证据: an excerpt of a report, word for word, with its lines and its address. Label Excerpt, shared label Provenance.

import { ID, Int, ObjectType } from 'type-graphql';
import { graphField, property } from './graph-field.js';
import { Mention, mentionsOfExcerpt } from './mention.js';
import { connectionOf } from './page.js';
import { Report } from './report.js';
import { DateScalar, UrlScalar } from './scalars.js';

@ObjectType('Evidence', {
  description: "A report's own words for a fact. Example: `{ quote lineFrom sourceUrl report { month } }`",
})
export class Evidence {
  @property(() => ID, 'Stable id of the excerpt. Example: `"excerpt:2e3ba912d4cce183"`')
  id: string;

  @graphField(
    () => String,
    {
      description:
        'The item\'s whole text, word for word. Example: `"2月28日，天津教育信息化2.0行动计划发布，要给适龄学生建起网络学习空间。"`',
    },
    { kind: 'property', of: 'this', name: 'text' },
  )
  quote: string;

  @property(() => Int, "First line in the report's file, from 1. Example: `95`")
  lineFrom: number;

  @property(() => Int, "Last line in the report's file, from 1. Example: `95`")
  lineTo: number;

  @graphField(
    () => Report,
    { description: 'The report that says so. Example: `report { title month }`' },
    { kind: 'one', match: '(this)-[:FROM]->(node:Report)', order: [] },
  )
  report: Report;

  @property(() => String, 'ministries, provinces, enterprises, summits or topics. Example: `"provinces"`')
  section: string;

  @property(() => String, 'The row or subsection it stands under, as printed. Example: `"贵州省"`')
  heading: string;

  @property(
    () => DateScalar,
    'The item\'s own date; null where the report gives none. Example: `"2019-03-06"`',
    true,
  )
  date: string | null;

  @property(
    () => UrlScalar,
    'Null where the report prints none (its enterprises, summits and topics have no link column). Example: `"http://www.gov.cn/xinwen/2019-02/22/content_5367711.htm"`',
    true,
  )
  sourceUrl: string | null;

  @graphField(
    () => [Mention],
    {
      description:
        'Where it names the entity that it was asked of; asked of a fact, a deal or a search, where it names any entity. Example: `mentions { text start end }`',
    },
    mentionsOfExcerpt,
  )
  mentions: Mention[];
}

export const EvidenceConnection = connectionOf('Evidence', () => Evidence);
