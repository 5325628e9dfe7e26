// The arguments of every list of partnerships.

import type { Arguments } from './graph-field.js';
import { pageArguments } from './page.js';
import { PartnershipWhere } from './partnership-where.js';

export const partnershipConnectionArguments: Arguments = {
  where: { type: () => PartnershipWhere, nullable: true, description: 'Only those for which this holds.' },
  ...pageArguments(),
};
