// Answers to questions that are no entities: how many policies by theme, province or month; what changed between two reports; whom a
// body issues policies with.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import type { Connection, Data, Dataset } from './dataset.js';
import { entity, integer, type Row, reference, text, texts } from './export-field.js';
import { policyFilters } from './filters.js';
import { evidenceList } from './row-evidence.js';

const counts: Dataset = {
  name: 'policy-counts',
  description: 'How many policies, by theme, province, month, issuing body or kind of document.',
  rowType: null,
  isUncited: true,
  fields: [text('key'), entity('entity'), integer('count')],
  whereType: 'PolicyWhere',
  parameters: [
    { name: 'by', description: 'THEME, PROVINCE, MONTH, ISSUING_BODY or INSTRUMENT', required: true },
    ...policyFilters,
  ],
  source: ({ variables, where }) => ({
    kind: 'list',
    document: `query Export($by: PolicyGrouping!, $where: PolicyWhere) {
  policyCounts(by: $by, where: $where) { key entity ${reference} count }
}`,
    variables: { ...variables, ...(where ? { where } : {}) },
    rows: (data) => data.policyCounts as Row[],
  }),
};

const changes: Dataset = {
  name: 'changes',
  description: 'What a later report says of each entity, beside an earlier one: new, gone on, or changed.',
  rowType: null,
  fields: [
    text('change'),
    entity('entity'),
    text('statusBefore'),
    text('statusAfter'),
    {
      ...texts('quotesBefore'),
      selection: 'evidenceBefore { quote }',
      read: (row) => (row.evidenceBefore as { quote: string }[]).map(({ quote }) => quote),
    },
  ],
  parameters: [
    { name: 'from', description: 'the earlier report: its month, 2019-03, or its id', required: true },
    { name: 'to', description: 'the later report: its month or its id', required: true },
    { name: 'kind', description: 'NEW, CONTINUED or CHANGED; several mean any', many: true },
    { name: 'type', description: 'Policy, Enterprise …; several mean any', many: true },
  ],
  source: async ({ variables }, ask) => {
    const [from, to] = await reportIds(ask, [String(variables.from), String(variables.to)]);
    return {
      kind: 'pages',
      document: (
        counted,
      ) => `query Export($from: ID!, $to: ID!, $kind: [ChangeKind!], $type: [String!], $first: Int, $after: String) {
  changes(from: $from, to: $to) { entities(kinds: $kind, types: $type, first: $first, after: $after) {
    ${counted ? 'totalCount ' : ''}nodes { change: kind entity ${reference} statusBefore statusAfter evidenceBefore { quote } ${evidenceList()} }
    pageInfo { hasNextPage endCursor }
  } }
}`,
      variables: { ...variables, from, to },
      connection: (data) => (data.changes as { entities: Connection }).entities,
    };
  },
};

interface NamedReport {
  readonly id: string;
  readonly month: string;
  readonly publisher: string;
}

/** Months are looked up; what is no month is taken for an id. */
async function reportIds(ask: Ask, asked: readonly [string, string]): Promise<readonly string[]> {
  if (!asked.some(isMonth)) return asked;
  const data = await readAnswer(ask, '{ reports(first: 200) { nodes { id month publisher } } }', {});
  const reports = (data.reports as { nodes: readonly NamedReport[] }).nodes;
  return asked.map((word) => {
    if (!isMonth(word)) return word;
    const [only, ...more] = reports.filter(({ month }) => month === word);
    if (only && more.length === 0) return only.id;
    const months = [...new Set(reports.map(({ month }) => month))].join(', ') || 'none';
    if (!only)
      throw new ProductError('NOT_FOUND', `no report of ${word} is in the graph; its months: ${months}`);
    const choices = [only, ...more].map(({ id, publisher }) => `${id} (${publisher})`).join(', ');
    throw new ProductError(
      'AMBIGUOUS_NAME',
      `${1 + more.length} reports of ${word} are in the graph; ask by id: ${choices}`,
    );
  });
}
const isMonth = (word: string) => /^\d{4}-\d{2}$/.test(word);

interface CoIssuer {
  readonly body: unknown;
  readonly policies: { readonly nodes: readonly Row[] };
}

const coIssuers: Dataset = {
  name: 'co-issuers',
  description:
    'With whom a body issues policies, the most often first: a row a body and joint policy, the newest 50 of each body.',
  rowType: null,
  fields: [entity('body'), integer('count'), entity('policy'), text('announcedOn')],
  parameters: [{ name: 'body', description: 'name, alias or id', required: true }],
  source: ({ variables }) => ({
    kind: 'list',
    document: `query Export($body: String!) {
  coIssuers(body: $body, first: 100) { body ${reference} count policies(first: 50) {
    nodes { __typename id name announcedOn evidence(first: 3) { totalCount nodes { id quote heading report { id title publisher month } lineFrom lineTo sourceUrl } } }
  } }
}`,
    variables,
    rows: (data: Data) =>
      (data.coIssuers as readonly CoIssuer[]).flatMap(({ policies, ...issuer }) =>
        policies.nodes.map((policy) => ({
          ...issuer,
          policy,
          announcedOn: policy.announcedOn,
          evidence: policy.evidence,
        })),
      ),
  }),
};

export const questionDatasets = [counts, changes, coIssuers];
