// The arguments of every list of policies.

import type { Arguments } from './graph-field.js';
import { pageArguments } from './page.js';
import { PolicyOrder, PolicyWhere } from './policy-where.js';

export const policyConnectionArguments: Arguments = {
  where: { type: () => PolicyWhere, nullable: true, description: 'Only those for which this holds.' },
  orderBy: {
    type: () => [PolicyOrder],
    nullable: true,
    description: 'The order, the first deciding; newest first where absent.',
  },
  ...pageArguments(),
};
