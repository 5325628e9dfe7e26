// Parameters that stand for conditions of GraphQL's `where`.

import type { ExportParameter } from './dataset.js';

export const contains = (name: string): ExportParameter => ({
  name,
  description: `a part of the ${name}`,
  where: ([value]) => ({ [name]: { contains: value } }),
});
export const names = (name: string, description: string): ExportParameter => ({
  name,
  description,
  many: true,
  where: (values) => ({ [name]: values }),
});
export const exactly = (name: string, description: string): ExportParameter => ({
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
