// The lists of entities: policies, enterprises, issuing bodies, regions, events, themes, reports.

import type { Connection, Dataset } from './dataset.js';
import { type ExportField, entities, entity, integer, reference, text, texts } from './export-field.js';
import { contains, exactly, names, policyFilters } from './filters.js';
import { listDataset, selectionOf } from './list-dataset.js';

const policyFields: readonly ExportField[] = [
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

const policies = listDataset({
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

const enterprises = listDataset({
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

const issuingBodies = listDataset({
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

const regions = listDataset({
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

const events = listDataset({
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

const reports = listDataset({
  name: 'reports',
  field: 'reports',
  rowType: 'Report',
  description: 'The reports that were imported, latest month first.',
  fields: [text('title'), text('publisher'), text('month'), text('coverageFrom'), text('coverageTo')],
  isUncited: true,
});

export const entityDatasets = [policies, enterprises, issuingBodies, regions, events, themes, reports];
