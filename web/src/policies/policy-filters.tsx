// The conditions and the order of a list of policies, as the address has them and as the server takes them.

import type { PolicyOrder, PolicyStatus, PolicyWhere } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { sortedBy } from '../table/fact-table.js';
import { ChoiceFilter, choiceOf, DaysFilter, daysOf } from '../table/filter-fields.js';

const statuses: readonly PolicyStatus[] = ['ISSUED', 'TRIAL', 'DRAFT', 'ADOPTED', 'PLANNED', 'IN_FORCE'];

const orderFields: Readonly<Record<string, PolicyOrder['field']>> = { date: 'ANNOUNCED_ON', title: 'TITLE' };

/** The columns by which the server orders policies. */
export const orderedByServer = Object.keys(orderFields);

export function policyConditions(settings: URLSearchParams): {
  readonly where: PolicyWhere;
  readonly orderBy: readonly PolicyOrder[] | null;
} {
  const [theme, region] = [settings.get('policies.theme'), settings.get('policies.region')];
  const sort = sortedBy(settings, 'policies');
  const field = orderFields[sort?.key ?? ''];
  return {
    where: {
      status: choiceOf(settings, 'policies.status', statuses),
      announcedOn: daysOf(settings, 'policies'),
      theme: theme ? [theme] : undefined,
      region: region ? [region] : undefined,
    },
    orderBy: field ? [{ field, direction: sort?.descending ? 'DESC' : 'ASC' }] : null,
  };
}

export function PolicyFilters() {
  return (
    <>
      <ChoiceFilter setting="policies.status" label={words().columns.status} values={statuses} />
      <DaysFilter name="policies" />
    </>
  );
}
