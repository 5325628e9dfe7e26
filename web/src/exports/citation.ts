// How an excerpt is cited in a file: which report, which lines, which address.

import type { EvidencePartsFragment } from '../gql/graphql.js';

/** `54`, or `54–57`: with a hyphen a spreadsheet would take it for a date. */
export const linesOf = ({ lineFrom, lineTo }: EvidencePartsFragment): string =>
  lineFrom === lineTo ? String(lineFrom) : `${lineFrom}–${lineTo}`;

export const reportOf = ({ report }: EvidencePartsFragment): string => `${report.month} ${report.title}`;

/** On one line. */
export const quoteOf = ({ quote }: EvidencePartsFragment): string => quote.replaceAll(/\s*\n\s*/g, ' ');

export const addressOfExcerpt = ({ sourceUrl }: EvidencePartsFragment): string => sourceUrl ?? '';
