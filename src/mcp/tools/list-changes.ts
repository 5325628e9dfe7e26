// `list_changes`: what a later report says that an earlier one does not.

import { z } from 'zod';
import type { Ask } from '../../api/ask.js';
import { ChangeKind } from '../../model/enums.js';
import { ProductError } from '../../model/errors.js';
import { askData } from '../ask-data.js';
import { deal, dealFields, dealItem, type RawDeal } from '../deal.js';
import { entityRef, entityRefFields, entityType, type RawEntity, toEntityRef } from '../entity-ref.js';
import { evidenceFields, evidenceIds, type RawEvidence, wordsOf } from '../evidence.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { type Connection, connectionFields, connectionItems, pageInput } from '../paging.js';
import { tool } from '../tool.js';

const reportsQuery = 'query { reports(first: 200) { nodes { id month publisher } } }';

const change = z.object({
  kind: z.enum(ChangeKind),
  entity: entityRef,
  statusBefore: z.string().nullable(),
  statusAfter: z.string().nullable(),
  evidenceIds,
  evidenceIdsBefore: z.array(z.string()).describe('The excerpts of the earlier report.'),
});

const ofEntities = `query ($from: ID!, $to: ID!, $kinds: [ChangeKind!], $types: [String!], $first: Int, $after: String) {
  changes(from: $from, to: $to) { entities(kinds: $kinds, types: $types, first: $first, after: $after) ${connectionFields(
    `kind entity { ${entityRefFields} } statusBefore statusAfter evidence { ${evidenceFields} } evidenceBefore { ${evidenceFields} }`,
  )} }
}`;
const ofDeals = `query ($from: ID!, $to: ID!, $first: Int, $after: String) {
  changes(from: $from, to: $to) { partnerships(first: $first, after: $after) ${connectionFields(dealFields)} }
}`;

interface RawChange {
  readonly kind: keyof typeof ChangeKind;
  readonly entity: RawEntity;
  readonly statusBefore: string | null;
  readonly statusAfter: string | null;
  readonly evidence: readonly RawEvidence[];
  readonly evidenceBefore: readonly RawEvidence[];
}

interface ReportRow {
  readonly id: string;
  readonly month: string;
  readonly publisher: string;
}

export const listChanges = tool({
  name: 'list_changes',
  title: 'What changed from one report to the next',
  description:
    'What a monthly report says that an earlier one does not: new policies, enterprises, events …, policies that moved on (征求意见稿 → 印发), and with about "partnerships" the new deals. Without months it compares the latest two reports. Examples: from "2019-03" to "2019-04" types ["Policy"]; kinds ["CHANGED"]; about "partnerships".',
  input: {
    from: z.string().min(1).optional().describe('The earlier report: its month, YYYY-MM, or its id.'),
    to: z.string().min(1).optional().describe('The later report: its month, YYYY-MM, or its id.'),
    about: z.enum(['entities', 'partnerships']).default('entities'),
    kinds: z
      .array(z.enum(ChangeKind))
      .min(1)
      .default(['NEW', 'CHANGED'])
      .describe('NEW, CHANGED (a policy moved on) or CONTINUED (both speak of it); of entities only.'),
    types: z.array(entityType).min(1).optional().describe('Only entities of these types.'),
    ...pageInput(5, 25),
  },
  output: {
    from: z.string().describe('Month of the earlier report.'),
    to: z.string().describe('Month of the later report.'),
    changes: z.array(change),
    partnerships: z.array(deal),
    ...pageShape,
  },
  async answer(ask, { about, kinds, types, limit, cursor, ...months }) {
    const [from, to] = await reportsToCompare(ask, months.from, months.to);
    const variables = { from: from.id, to: to.id, first: limit, after: cursor };
    const beside = { from: from.month, to: to.month };
    const span = `from ${from.month} to ${to.month}`;
    if (about === 'partnerships') {
      const data = await askData<{ changes: { partnerships: Connection<RawDeal> } }>(ask, ofDeals, variables);
      const list = connectionItems(data.changes.partnerships, dealItem);
      const heading = `New partnerships ${span}: ${list.total}, newest first.`;
      return listAnswer({ key: 'partnerships', heading, beside: { ...beside, changes: [] }, ...list });
    }
    const data = await askData<{ changes: { entities: Connection<RawChange> } }>(ask, ofEntities, {
      ...variables,
      kinds,
      types,
    });
    const list = connectionItems(data.changes.entities, changeItem);
    const heading = `Changes ${span}: ${list.total}.`;
    return listAnswer({ key: 'changes', heading, beside: { ...beside, partnerships: [] }, ...list });
  },
});

function changeItem({ evidence, evidenceBefore, ...raw }: RawChange) {
  const value = {
    kind: raw.kind,
    entity: toEntityRef(raw.entity),
    statusBefore: raw.statusBefore,
    statusAfter: raw.statusAfter,
    evidenceIds: evidence.map(({ id }) => id),
    evidenceIdsBefore: evidenceBefore.map(({ id }) => id),
  };
  const status = raw.kind === 'CHANGED' ? `, ${raw.statusBefore} → ${raw.statusAfter}` : '';
  return {
    value,
    evidence: [...wordsOf(evidence), ...wordsOf(evidenceBefore)],
    text: (cited: string) =>
      `- ${raw.kind} ${value.entity.type}: ${value.entity.name}${status} ${value.entity.id} ${cited}`,
  };
}

/** The two named by month or id; those not named are the latest, and the one before `to`. */
async function reportsToCompare(
  ask: Ask,
  from: string | undefined,
  to: string | undefined,
): Promise<readonly [ReportRow, ReportRow]> {
  const { reports } = await askData<{ reports: { nodes: readonly ReportRow[] } }>(ask, reportsQuery);
  const rows = reports.nodes;
  const later = to === undefined ? rows[0] : pick(rows, 'to', to);
  const earlier =
    from === undefined ? rows.find(({ month }) => later && month < later.month) : pick(rows, 'from', from);
  if (!later || !earlier) {
    const there = [...new Set(rows.map(({ month }) => month))].join(', ') || 'none';
    throw new ProductError(
      'NOT_FOUND',
      `there is no earlier report to compare with; the reports in the graph are of: ${there}`,
    );
  }
  return [earlier, later];
}

function pick(rows: readonly ReportRow[], argument: string, asked: string): ReportRow {
  const fitting = rows.filter(({ id, month }) => id === asked || month === asked);
  const [only, ...more] = fitting;
  if (only && more.length === 0) return only;
  if (only) {
    const list = fitting.map(({ id, publisher }) => `${publisher} ${id}`).join(', ');
    throw new ProductError(
      'AMBIGUOUS_NAME',
      `${argument}: ${fitting.length} reports are of ${asked}: ${list}.`,
    );
  }
  const there = [...new Set(rows.map(({ month }) => month))].join(', ') || 'none';
  throw new ProductError(
    'NOT_FOUND',
    `${argument}: no report is of “${asked}”; the reports in the graph are of: ${there}`,
  );
}
