// The arguments of every list of partnerships.

import type { Arguments } from './graph-field.js';
import { pageArguments } from './page.js';
import { PartnershipWhere } from './partnership-where.js';
import { DateScalar } from './scalars.js';

export const partnershipConnectionArguments: Arguments = {
  where: {
    type: () => PartnershipWhere,
    nullable: true,
    description: 'Only those for which this holds. Example: `{ kind: [STRATEGIC_AGREEMENT] }`',
  },
  asOf: {
    type: () => DateScalar,
    nullable: true,
    description: 'As of this day: only what had been announced by then. Example: `"2019-02-28"`',
  },
  ...pageArguments(),
};

/** What these arguments ask for beyond `where` and the page. */
export const partnershipConditions = {
  // The index that has them in the page's order begins there; a deal without a day is none that was known by then.
  asOf: 'node.orderedOn <= date($asOf) AND node.announcedOn IS NOT NULL',
} as const;
