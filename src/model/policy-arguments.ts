// The arguments of every list of policies.

import type { Arguments } from './graph-field.js';
import { pageArguments } from './page.js';
import { PolicyOrder, PolicyWhere } from './policy-where.js';
import { DateScalar } from './scalars.js';

export const policyConnectionArguments: Arguments = {
  where: {
    type: () => PolicyWhere,
    nullable: true,
    description: 'Only those for which this holds. Example: `{ theme: ["医疗健康"], region: ["河北"] }`',
  },
  orderBy: {
    type: () => [PolicyOrder],
    nullable: true,
    description:
      'The order, the first deciding; newest first where absent. Example: `[{ field: TITLE, direction: ASC }]`',
  },
  asOf: {
    type: () => DateScalar,
    nullable: true,
    description: 'As of this day: only what had been announced by then. Example: `"2019-02-28"`',
  },
  ...pageArguments(),
};

/** What these arguments ask for beyond `where` and the page. */
export const policyConditions = { asOf: 'node.announcedOn <= date($asOf)' } as const;
