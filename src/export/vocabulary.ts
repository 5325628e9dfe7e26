// The terms of JSON-LD: schema.org's where they mean the same, our own otherwise. docs/vocabulary.md explains ours; a test holds it and
// the fields of all exports to this file.

import { termNamespace } from '../model/iri.js';

const schema = 'https://schema.org/';

const day = (term: string) => ({ '@id': term, '@type': `${schema}Date` });
const leadsTo = (term: string) => ({ '@id': term, '@type': '@id' });
const word = (term: string) => ({ '@id': term, '@type': '@vocab' });

/** What of another thing a field means depends on the type of the row. */
const typed = (id: string, context?: object) => ({ '@id': id, ...(context ? { '@context': context } : {}) });

export const context = {
  '@version': 1.1,
  schema,
  ip: termNamespace,
  id: '@id',
  type: '@type',

  Legislation: 'schema:Legislation',
  Organization: 'schema:Organization',
  GovernmentOrganization: 'schema:GovernmentOrganization',
  AdministrativeArea: 'schema:AdministrativeArea',
  DefinedTerm: 'schema:DefinedTerm',
  Quotation: 'schema:Quotation',
  Policy: typed('ip:Policy'),
  Partnership: typed('ip:Partnership'),
  Enterprise: typed('ip:Enterprise', { parent: leadsTo('schema:parentOrganization') }),
  IssuingBody: typed('ip:IssuingBody'),
  Region: typed('ip:Region', { parent: leadsTo('schema:containedInPlace') }),
  Event: 'schema:Event',
  Theme: typed('ip:Theme'),
  Person: 'schema:Person',
  Report: 'schema:Report',
  Fact: typed('ip:Fact', { title: 'schema:jobTitle' }),

  name: 'schema:name',
  title: 'schema:name',
  englishName: { '@id': 'schema:alternateName', '@language': 'en' },
  aliases: 'schema:alternateName',
  shortName: 'schema:alternateName',
  code: 'schema:identifier',
  summary: 'schema:abstract',
  month: 'schema:temporalCoverage',
  publisher: 'schema:publisher',
  announcedOn: day('schema:datePublished'),
  startsOn: day('schema:startDate'),
  endsOn: day('schema:endDate'),
  heldIn: leadsTo('schema:location'),
  organizers: leadsTo('schema:organizer'),
  participants: leadsTo('schema:attendee'),
  themes: leadsTo('schema:about'),
  issuedBy: leadsTo('schema:legislationPassedBy'),
  appliesTo: leadsTo('schema:spatialCoverage'),

  kind: 'ip:kind',
  status: 'ip:status',
  instrument: 'schema:legislationType',
  issuerCount: 'ip:issuerCount',
  bodyType: 'ip:bodyType',
  level: 'ip:level',
  governs: leadsTo('ip:governs'),
  parties: leadsTo('ip:parties'),
  scope: 'ip:scope',
  amountCny: 'ip:amountCny',
  stakePercent: 'ip:stakePercent',
  confidence: 'ip:confidence',
  province: leadsTo('ip:province'),
  partner: leadsTo('ip:partner'),
  coverageFrom: day('ip:coverageFrom'),
  coverageTo: day('ip:coverageTo'),
  relationship: word('ip:relationship'),
  from: leadsTo('ip:from'),
  to: leadsTo('ip:to'),
  role: 'ip:role',
  capacity: 'ip:capacity',

  evidence: { '@id': 'ip:evidence', '@container': '@set' },
  evidenceTotal: 'ip:evidenceTotal',
  quote: 'schema:text',
  heading: 'ip:heading',
  report: leadsTo('schema:isPartOf'),
  lineFrom: 'ip:lineFrom',
  lineTo: 'ip:lineTo',
  sourceUrl: { '@id': 'schema:citation', '@type': 'schema:URL' },
} as const;

const organs = new Set(['PARTY', 'GOVERNMENT', 'DEPARTMENT', 'COURT']);

/** The types of an entity, schema.org's first: `bodyType` and `kind` tell more where the row has them. */
export function typesOf(type: string, row: Readonly<Record<string, unknown>> = {}): readonly string[] {
  switch (type) {
    case 'Policy':
      return row.kind === 'DOCUMENT' ? ['Legislation', 'Policy'] : ['Policy'];
    case 'Enterprise':
      return ['Organization', 'Enterprise'];
    case 'IssuingBody':
      return [organs.has(String(row.bodyType)) ? 'GovernmentOrganization' : 'Organization', 'IssuingBody'];
    case 'Region':
      return ['AdministrativeArea', 'Region'];
    case 'Theme':
      return ['DefinedTerm', 'Theme'];
    default:
      return [type];
  }
}
