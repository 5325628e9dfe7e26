// `list_changes`: what a later report says that an earlier one does not.

import { z } from 'zod';
import type { Ask } from '../../api/ask.js';
import { ChangeKind } from '../../model/enums.js';
import { ProductError } from '../../model/errors.js';
import { askData } from '../ask-data.js';
import { deal, dealFields, dealText, type RawDeal, toDeal } from '../deal.js';
import { entityRef, entityRefFields, entityType, type RawEntity, toEntityRef } from '../entity-ref.js';
import { evidenceFields, evidenceIds, type RawEvidence, wordsOf } from '../evidence.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { type Connection, connectionFields, connectionItems, pageInput } from '../paging.js';
import { tool } from '../tool.js';

const difference = z.object({ what: z.string(), before: z.array(z.string()), after: z.array(z.string()) });
const changed = {
  kind: z.string(),
  differences: z.array(difference).describe('What CHANGED: STATUS from DRAFT to ISSUED …'),
  evidenceIds,
  evidenceIdsBefore: z.array(z.string()).describe('The excerpts of the earlier report.'),
};

const changeFields = `kind differences { what before after } evidence { ${evidenceFields} } evidenceBefore { ${evidenceFields} }`;
const question = (parameters: string, list: string) =>
  `query ($from: ID!, $to: ID!, $publisher: String, $kinds: [ChangeKind!], $first: Int, $after: String${parameters}) {
  changes(from: $from, to: $to, publisher: $publisher) { from { month } to { month } list: ${list} }
}`;
const ofEntities = question(
  ', $types: [String!]',
  `entities(kinds: $kinds, types: $types, first: $first, after: $after) ${connectionFields(
    `${changeFields} entity { ${entityRefFields} }`,
  )}`,
);
const ofDeals = question(
  '',
  `deals(kinds: $kinds, first: $first, after: $after) ${connectionFields(
    `${changeFields} partnership { ${dealFields} }`,
  )}`,
);

interface RawChange {
  readonly kind: keyof typeof ChangeKind;
  readonly differences: readonly z.infer<typeof difference>[];
  readonly evidence: readonly RawEvidence[];
  readonly evidenceBefore: readonly RawEvidence[];
  readonly entity?: RawEntity;
  readonly partnership?: RawDeal;
}
interface Changes {
  readonly changes: {
    readonly from: { readonly month: string };
    readonly to: { readonly month: string };
    readonly list: Connection<RawChange>;
  };
}

export const listChanges = tool({
  name: 'list_changes',
  title: 'What changed from one report to another',
  description:
    'What a monthly report says that an earlier one does not: new policies, enterprises, events …, policies that moved on (征求意见稿 → 印发), and with about "partnerships" the new deals. Without months it compares the latest two. Examples: from "2019-03" to "2019-04" types ["Policy"]; kinds ["CHANGED"]; about "partnerships".',
  input: {
    from: z.string().min(1).optional().describe('The earlier report: its month, YYYY-MM, or its id.'),
    to: z.string().min(1).optional().describe('The later report: its month, YYYY-MM, or its id.'),
    publisher: z.string().min(1).optional().describe('Whose report, where a month has several.'),
    about: z.enum(['entities', 'partnerships']).default('entities'),
    kinds: z
      .array(z.enum(ChangeKind))
      .min(1)
      .default(['NEW', 'CHANGED'])
      .describe('NEW, CHANGED, or CONTINUED, where both speak of it and agree.'),
    types: z.array(entityType).min(1).optional().describe('Only entities of these types.'),
    ...pageInput(5, 25),
  },
  output: {
    from: z.string().describe('Month of the earlier report.'),
    to: z.string().describe('Month of the later report.'),
    changes: z.array(z.object({ ...changed, entity: entityRef.optional(), partnership: deal.optional() })),
    ...pageShape,
  },
  async answer(ask, { about, kinds, types, limit, cursor, publisher, ...months }) {
    const { changes } = await askData<Changes>(ask, about === 'entities' ? ofEntities : ofDeals, {
      ...(await reportsToCompare(ask, months)),
      publisher,
      kinds,
      first: limit,
      after: cursor,
      ...(about === 'entities' ? { types } : {}),
    });
    const beside = { from: changes.from.month, to: changes.to.month };
    const list = connectionItems(changes.list, changeItem);
    const heading = `Changes of ${about} from ${beside.from} to ${beside.to}: ${list.total}.`;
    return listAnswer({ key: 'changes', heading, beside, ...list });
  },
});

function changeItem({ kind, differences, evidence, evidenceBefore, entity, partnership }: RawChange) {
  const about = entity ? toEntityRef(entity) : undefined;
  const told = partnership ? toDeal(partnership) : undefined;
  const what = about ? `${about.type}: ${about.name} ${about.id}` : dealText(told!);
  const how = differences.map(
    ({ what: aspect, before, after }) =>
      `; ${aspect}: ${before.join('、') || 'not told'} → ${after.join('、')}`,
  );
  return {
    value: {
      kind,
      ...(about ? { entity: about } : {}),
      ...(told ? { partnership: told } : {}),
      differences: [...differences],
      evidenceIds: evidence.map(({ id }) => id),
      evidenceIdsBefore: evidenceBefore.map(({ id }) => id),
    },
    evidence: [...wordsOf(evidence), ...wordsOf(evidenceBefore)],
    text: (cited: string) => `- ${kind} ${what}${how.join('')} ${cited}`,
  };
}

interface ReportRow {
  readonly id: string;
  readonly month: string;
}

/** Those named as they are; those not named are the latest, and the latest of a month before `to`. */
async function reportsToCompare(
  ask: Ask,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<{ readonly from: string; readonly to: string }> {
  if (from !== undefined && to !== undefined) return { from, to };
  const { reports } = await askData<{ reports: { nodes: readonly ReportRow[] } }>(
    ask,
    'query { reports(first: 200) { nodes { id month } } }',
  );
  const rows = reports.nodes;
  const later = to === undefined ? rows[0] : rows.find(({ id, month }) => id === to || month === to);
  const earlier = from ?? rows.find(({ month }) => later && month < later.month)?.id;
  if (later && earlier !== undefined) return { from: earlier, to: to ?? later.id };
  const there = [...new Set(rows.map(({ month }) => month))].join(', ') || 'none';
  throw new ProductError(
    'NOT_FOUND',
    `${to === undefined || later ? 'there is no earlier report to compare with' : `to: no report is of “${to}”`}; the reports in the graph are of: ${there}`,
  );
}
