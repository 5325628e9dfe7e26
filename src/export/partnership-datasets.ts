// Deals: all of them or those of one enterprise, body or region; the provinces that an enterprise partnered with; whom two enterprises
// both work with.

import { ProductError } from '../model/errors.js';
import type { Connection, Data, Dataset, ExportParameter } from './dataset.js';
import { type ExportField, entities, entity, number, type Row, reference, text } from './export-field.js';
import { announced } from './filters.js';
import type { Given } from './given-parameters.js';
import { selectionOf } from './list-dataset.js';
import { evidenceList } from './row-evidence.js';

const dealFields: readonly ExportField[] = [
  text('kind'),
  text('announcedOn'),
  text('scope'),
  number('amountCny'),
  number('stakePercent'),
  number('confidence'),
  entities('parties', { type: 'PARTNERS_WITH', direction: 'out' }),
];
const selection = `${selectionOf(dealFields, false)} ${evidenceList()}`;

const kinds: ExportParameter = {
  name: 'kind',
  description:
    'STRATEGIC_AGREEMENT, COOPERATION, JOINT_VENTURE, INVESTMENT, JOINT_PRODUCT or PRESENCE; several mean any',
  many: true,
  where: (values) => ({ kind: values }),
};

/** Whose deals: the root field that finds the party, by the parameter's name. */
const owners: Readonly<Record<string, string>> = {
  enterprise: 'enterprise',
  body: 'issuingBody',
  region: 'region',
};

const partnerships: Dataset = {
  name: 'partnerships',
  description:
    'Deals, newest first; of an enterprise with those of its subsidiaries, of a region with those of its organs and of the divisions below.',
  rowType: 'Partnership',
  fields: dealFields,
  whereType: 'PartnershipWhere',
  parameters: [
    { name: 'enterprise', description: 'of this enterprise: name, alias or id' },
    { name: 'body', description: 'of this issuing body: name, alias or id' },
    { name: 'region', description: 'of this region: name, alias, code or id' },
    {
      name: 'with',
      description: 'a party by name, alias, code or id; several mean any',
      many: true,
      where: (values) => ({ with: values }),
    },
    kinds,
    ...announced,
    {
      name: 'minConfidence',
      description: 'at least this confidence, 0 to 1',
      where: ([value]) => ({ minConfidence: Number(value) }),
    },
    { name: 'asOf', description: 'only what had been announced by this day, YYYY-MM-DD' },
  ],
  source: ({ variables: { enterprise, body, region, ...variables }, where }: Given) => {
    const named = Object.entries({ enterprise, body, region }).filter(([, name]) => name !== undefined);
    if (named.length > 1) {
      throw new ProductError(
        'BAD_USER_INPUT',
        `${named.map(([name]) => name).join(' and ')} are given together; give one, and the other as “with”`,
      );
    }
    const [parameter, name] = named[0] ?? [];
    const field = parameter === undefined ? undefined : owners[parameter];
    const list = (
      counted: boolean,
    ) => `partnerships(where: $where, asOf: $asOf, first: $first, after: $after) {
    ${counted ? 'totalCount ' : ''}nodes { ${selection} }
    pageInfo { hasNextPage endCursor }
  }`;
    const owned = field === undefined ? '' : '$name: String!, ';
    return {
      kind: 'pages',
      document: (counted) =>
        `query Export(${owned}$where: PartnershipWhere, $asOf: Date, $first: Int, $after: String) {
  ${field === undefined ? list(counted) : `${field}(name: $name) { ${list(counted)} }`}
}`,
      variables: { ...variables, ...(where ? { where } : {}), ...(field === undefined ? {} : { name }) },
      connection: (data) => {
        if (field === undefined) return data.partnerships as Connection;
        const owner = data[field] as { partnerships: Connection } | null;
        if (owner) return owner.partnerships;
        throw new ProductError(
          'NOT_FOUND',
          `${parameter}: nothing in the graph is called “${String(name).slice(0, 80)}”; search finds names that are near`,
        );
      },
    };
  },
};

interface Group {
  readonly partnerships: readonly Row[];
}
/** One row a group and deal: the deal, with what it was found for beside it. */
const flat = (groups: readonly Group[]): readonly Row[] =>
  groups.flatMap(({ partnerships: deals, ...group }) => deals.map((deal) => ({ ...deal, ...group })));

const provinces: Dataset = {
  name: 'provinces-partnered-with',
  description:
    'The provinces that an enterprise or any of its subsidiaries partnered with: a row a province and deal.',
  rowType: 'Partnership',
  fields: [entity('province', undefined, `province: region ${reference}`), ...dealFields],
  parameters: [
    { name: 'enterprise', description: 'name, alias or id', required: true },
    { name: 'kind', description: kinds.description, many: true },
  ],
  source: ({ variables }) => ({
    kind: 'list',
    document: `query Export($enterprise: String!, $kind: [PartnershipKind!]) {
  provincesPartneredWith(enterprise: $enterprise, kinds: $kind) { province: region ${reference} partnerships { ${selection} } }
}`,
    variables,
    rows: (data: Data) => flat(data.provincesPartneredWith as readonly Group[]),
  }),
};

const inCommon: Dataset = {
  name: 'partners-in-common',
  description: 'Whom two enterprises both work with: a row a partner and deal of either.',
  rowType: 'Partnership',
  fields: [entity('partner', undefined, `partner: party ${reference}`), ...dealFields],
  parameters: [
    { name: 'enterprise', description: 'name, alias or id of one', required: true },
    { name: 'with', description: 'name, alias or id of the other', required: true },
  ],
  source: ({ variables }) => ({
    kind: 'list',
    document: `query Export($enterprise: String!, $with: String!) {
  partnersInCommon(enterprise: $enterprise, with: $with) { partner: party ${reference} partnerships { ${selection} } }
}`,
    variables,
    rows: (data: Data) => flat(data.partnersInCommon as readonly Group[]),
  }),
};

export const partnershipDatasets = [partnerships, provinces, inCommon];
