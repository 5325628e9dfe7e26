// The order of events: latest first, those without a day last, told apart by id.

import { ascending, descending } from './graph-field.js';

export const eventOrder = [
  descending("coalesce(node.startsOn, date('0001-01-01'))", 'date'),
  ascending('node.id'),
] as const;
