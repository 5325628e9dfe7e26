// The lists of entities: policies, enterprises, issuing bodies, regions, events, themes, reports.

import type { Connection, Data, Dataset, ExportParameter, RowType } from './dataset.js';
import { type ExportField, entities, entity, integer, reference, text, texts } from './export-field.js';
import type { Given } from './given-parameters.js';
import { evidenceConnection } from './row-evidence.js';

/** A root field that is a connection: its variables with their types, and what of a node is asked. */
interface ListDeclaration {
  readonly name: string;
  readonly field: string;
  readonly rowType: RowType;
  readonly description: string;
  readonly whereType?: string;
  /** GraphQL types of the parameters that are no part of `where`. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly parameters?: readonly ExportParameter[];
  readonly fields: readonly ExportField[];
  readonly cites?: boolean;
  /** Parameters that are no variables of GraphQL → those that they stand for. */
  readonly adapt?: (variables: Data) => Data;
}

export const selectionOf = (fields: readonly ExportField[], cited = true): string =>
  ['id', ...fields.map(({ selection }) => selection), ...(cited ? [evidenceConnection] : [])].join(' ');

function list(declared: ListDeclaration): Dataset {
  const { name, field, rowType, description, whereType, variables = {}, parameters = [], fields } = declared;
  const { adapt = (given: Data) => given } = declared;
  const types = { ...(whereType ? { where: whereType } : {}), ...variables };
  const head = Object.entries(types).map(([variable, type]) => `$${variable}: ${type}, `);
  const passed = Object.keys(types).map((variable) => `${variable}: $${variable}, `);
  const document = (counted: boolean) =>
    `query Export(${head.join('')}$first: Int, $after: String) {
  ${field}(${passed.join('')}first: $first, after: $after) {
    ${counted ? 'totalCount ' : ''}nodes { ${selectionOf(fields, declared.cites !== false)} }
    pageInfo { hasNextPage endCursor }
  }
}`;
  return {
    name,
    description,
    rowType,
    fields,
    parameters,
    ...(whereType ? { whereType } : {}),
    source: (given: Given) => ({
      kind: 'pages',
      document,
      variables: { ...adapt(given.variables), ...(given.where ? { where: given.where } : {}) },
      connection: (data) => data[field] as Connection,
    }),
  };
}

const contains = (name: string): ExportParameter => ({
  name,
  description: `a part of the ${name}`,
  where: ([value]) => ({ [name]: { contains: value } }),
});
const names = (name: string, description: string): ExportParameter => ({
  name,
  description,
  many: true,
  where: (values) => ({ [name]: values }),
});
const exactly = (name: string, description: string): ExportParameter => ({
  name,
  description,
  where: ([value]) => ({ [name]: value }),
});

/** The first and the last day of announcement, both included. */
export const announced: readonly ExportParameter[] = [
  {
    name: 'from',
    description: 'announced on this day or later, YYYY-MM-DD',
    where: ([day]) => ({ announcedOn: { gte: day } }),
  },
  {
    name: 'to',
    description: 'announced on this day or earlier, YYYY-MM-DD',
    where: ([day]) => ({ announcedOn: { lte: day } }),
  },
];

export const policyFilters: readonly ExportParameter[] = [
  names('region', 'a region by name, alias, code or id; divisions below count too; several mean any'),
  names('theme', 'a theme by name, alias or id; several mean any'),
  names('issuedBy', 'an issuing body by name, alias or id; several mean any'),
  exactly('kind', 'DOCUMENT or MEASURE'),
  exactly('status', 'ISSUED, TRIAL, ADOPTED, DRAFT, PLANNED or IN_FORCE'),
  contains('title'),
  ...announced,
];

export const policyFields: readonly ExportField[] = [
  text('title'),
  text('kind'),
  text('status'),
  text('instrument'),
  text('announcedOn'),
  text('summary'),
  integer('issuerCount'),
  entities('issuedBy', { type: 'ISSUED_BY', direction: 'out' }),
  entities('appliesTo', { type: 'APPLIES_TO', direction: 'out' }),
  entities('themes', { type: 'ABOUT', direction: 'out' }),
];

const policies = list({
  name: 'policies',
  field: 'policies',
  rowType: 'Policy',
  description: 'Policies, newest first.',
  whereType: 'PolicyWhere',
  variables: { asOf: 'Date' },
  parameters: [
    ...policyFilters,
    { name: 'asOf', description: 'only what had been announced by this day, YYYY-MM-DD' },
  ],
  fields: policyFields,
});

const enterprises = list({
  name: 'enterprises',
  field: 'enterprises',
  rowType: 'Enterprise',
  description: 'Enterprises by name.',
  whereType: 'EnterpriseWhere',
  parameters: [
    contains('name'),
    names(
      'partneredWith',
      'an enterprise, body or region that it, or one below it, has a deal with; several mean any',
    ),
  ],
  fields: [
    text('name'),
    text('englishName'),
    texts('aliases'),
    entity('parent', { type: 'SUBSIDIARY_OF', direction: 'out' }),
  ],
});

const issuingBodies = list({
  name: 'issuing-bodies',
  field: 'issuingBodies',
  rowType: 'IssuingBody',
  description: 'Issuing bodies by name.',
  whereType: 'IssuingBodyWhere',
  parameters: [
    contains('name'),
    exactly('level', 'CENTRAL, PROVINCE, PREFECTURE or COUNTY'),
    exactly(
      'bodyType',
      'PARTY, GOVERNMENT, DEPARTMENT, COURT, SCHOOL, HOSPITAL, INSTITUTE, PEOPLES_ORGANISATION, ASSOCIATION or OTHER',
    ),
    names('governs', 'the region whose organ it is, or one above; several mean any'),
    names('theme', 'a theme that it issued a policy about; several mean any'),
  ],
  fields: [
    text('name'),
    text('englishName'),
    texts('aliases'),
    text('bodyType'),
    text('level'),
    entity('governs', { type: 'GOVERNS', direction: 'out' }),
  ],
});

const regions = list({
  name: 'regions',
  field: 'regions',
  rowType: 'Region',
  description: 'Regions by code.',
  variables: { level: 'RegionLevel' },
  parameters: [{ name: 'level', description: 'COUNTRY, PROVINCE, PREFECTURE, COUNTY or ZONE' }],
  fields: [
    text('name'),
    text('shortName'),
    text('code'),
    text('level'),
    texts('aliases'),
    entity('parent', { type: 'PART_OF', direction: 'out' }),
  ],
});

interface Organizer {
  readonly party: unknown;
}
const eventFields: readonly ExportField[] = [
  text('name'),
  text('kind'),
  text('startsOn'),
  text('endsOn'),
  entity('heldIn', { type: 'HELD_IN', direction: 'out' }),
  entities(
    'organizers',
    { type: 'ORGANIZED', direction: 'in' },
    {
      selection: `organizers { party ${reference} }`,
      read: (row) => (row.organizers as readonly Organizer[]).map(({ party }) => party),
    },
  ),
  entities(
    'participants',
    { type: 'PARTICIPATED_IN', direction: 'in' },
    {
      selection: `participants(first: 200) { nodes ${reference} }`,
      read: (row) => (row.participants as { nodes: unknown[] }).nodes,
    },
  ),
  entities('themes', { type: 'ABOUT', direction: 'out' }),
];

const events = list({
  name: 'events',
  field: 'events',
  rowType: 'Event',
  description: 'Events, latest first; with 200 participants at most each.',
  variables: { kind: '[EventKind!]', between: '[Date!]' },
  parameters: [
    {
      name: 'kind',
      many: true,
      description: 'SUMMIT, CONFERENCE, MEETING, SIGNING, LAUNCH, RELEASE, ACQUISITION or SESSION',
    },
    { name: 'from', description: 'began on this day or later, YYYY-MM-DD' },
    { name: 'to', description: 'began on this day or earlier, YYYY-MM-DD' },
  ],
  adapt: ({ from, to, ...rest }) =>
    from || to ? { ...rest, between: [from ?? '0001-01-01', to ?? '9999-12-31'] } : rest,
  fields: eventFields,
});

const themes: Dataset = {
  name: 'themes',
  description: 'The themes, by name.',
  rowType: 'Theme',
  fields: [text('name'), text('englishName')],
  parameters: [],
  source: () => ({
    kind: 'list',
    document: `{ themes { ${selectionOf([text('name'), text('englishName')])} } }`,
    variables: {},
    rows: (data) => data.themes as Connection['nodes'],
  }),
};

const reports = list({
  name: 'reports',
  field: 'reports',
  rowType: 'Report',
  description: 'The reports that were imported, latest month first.',
  fields: [text('title'), text('publisher'), text('month'), text('coverageFrom'), text('coverageTo')],
  cites: false,
});

export const entityDatasets = [policies, enterprises, issuingBodies, regions, events, themes, reports];
