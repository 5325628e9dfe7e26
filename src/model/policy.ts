// 政策: one policy action that a report records. Label Policy.

import { Int, ObjectType } from 'type-graphql';
import { plainly, upwards } from './division-walk.js';
import { Entity } from './entity.js';
import { PolicyKind, PolicyStatus, RegionLevel } from './enums.js';
import { ascending, byName, graphField, property } from './graph-field.js';
import { IssuingBody } from './issuing-body.js';
import { Node } from './node.js';
import { connectionOf } from './page.js';
import { Region } from './region.js';
import { DateScalar } from './scalars.js';
import { StatusChange } from './status-change.js';
import { Theme } from './theme.js';

@ObjectType('Policy', {
  implements: [Entity, Node],
  description:
    'A titled instrument, or a measure taken without one. Example: `{ title status announcedOn issuedBy { name } themes { name } }`',
})
export class Policy {
  @graphField(
    () => String,
    { description: 'The title. Example: `"中国教育现代化2035"`' },
    { kind: 'property', of: 'this', name: 'title' },
  )
  name: string;

  @property(
    () => String,
    'An instrument\'s full name without 《》; a measure\'s headline. Example: `"中国教育现代化2035"`',
  )
  title: string;

  @property(() => PolicyKind, 'Instrument or measure. Example: `DOCUMENT`')
  kind: string;

  @property(() => PolicyStatus, 'How far it has come, by the latest report. Example: `ISSUED`')
  status: string;

  @graphField(
    () => PolicyStatus,
    {
      description:
        'The status as of a day; null where no report of a day until then tells of it. Example: `statusOn(date: "2019-03-01")`',
      nullable: true,
      args: { date: { type: () => DateScalar, description: 'The day, included. Example: `"2019-03-01"`' } },
    },
    {
      kind: 'value',
      expression:
        "last([told IN this.statusHistory WHERE date(split(told, ' ')[0]) <= date($date) | split(told, ' ')[1]])",
    },
  )
  statusOn: string | null;

  @graphField(
    () => [StatusChange],
    {
      description:
        'What its status was told to be, oldest first: a draft, then the instrument. Example: `statusHistory { date status }`',
    },
    { kind: 'list', match: 'UNWIND this.statusHistory AS node', order: [], limit: 100 },
  )
  statusHistory: StatusChange[];

  @property(() => String, '纲要, 意见, 方案, 办法 …; null for a measure. Example: `"办法"`', true)
  instrument: string | null;

  @property(() => DateScalar, 'The earliest date that a report gives for it. Example: `"2019-03-06"`')
  announcedOn: string;

  @property(
    () => String,
    'The report\'s words for it. Example: `"2月28日，天津教育信息化2.0行动计划发布，要给适龄学生建起网络学习空间。"`',
  )
  summary: string;

  @property(
    () => Int,
    'How many bodies issued it together when the report gives a number (15部门 → 15). Example: `15`',
    true,
  )
  issuerCount: number | null;

  @graphField(
    () => [IssuingBody],
    { description: 'Who issued or carries it, by name. Example: `issuedBy { name }`' },
    { kind: 'list', match: '(this)-[:ISSUED_BY]->(node:IssuingBody)', order: byName },
  )
  issuedBy: IssuingBody[];

  @graphField(
    () => [Region],
    {
      description:
        'The most specific divisions it is for; with atLevel, rolled up to that level. Example: `appliesTo(atLevel: PROVINCE) { name }`',
      args: {
        atLevel: {
          type: () => RegionLevel,
          nullable: true,
          description: 'Roll up to this level. Example: `PROVINCE`',
        },
      },
    },
    {
      kind: 'list',
      match: ({ atLevel }) =>
        atLevel == null
          ? '(this)-[:APPLIES_TO]->(node:Region)'
          : `(this)-[:APPLIES_TO]->(:Region)${upwards}(node:Region {level: $atLevel}) WHERE ${plainly}`,
      order: [ascending('node.code')],
      distinct: true,
    },
  )
  appliesTo: Region[];

  @graphField(
    () => [Theme],
    { description: 'What it is about, by name. Example: `themes { name }`' },
    { kind: 'list', match: '(this)-[:ABOUT]->(node:Theme)', order: byName },
  )
  themes: Theme[];
}

export const PolicyConnection = connectionOf('Policy', () => Policy);
