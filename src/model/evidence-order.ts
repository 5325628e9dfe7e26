// The order of evidence.

import { ascending } from './graph-field.js';

/** Earliest item first; items without a date of their own (topics) before the dated. */
export const evidenceOrder = [
  ascending("coalesce(node.date, date('0001-01-01'))", 'date'),
  ascending('node.id'),
] as const;
