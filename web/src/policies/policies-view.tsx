// All policies, by theme, region, status and days.

import { useAsk } from '../ask/use-ask.js';
import { usePages } from '../ask/use-pages.js';
import { wholeExport } from '../exports/whole-export.js';
import { PoliciesDocument, PolicyFilterNamesDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { policyColumns, policyFact } from '../table/columns.js';
import { FactTable } from '../table/fact-table.js';
import { ViewTitle } from '../view-title.js';
import { orderedByServer, PolicyFilters, policyConditions } from './policy-filters.js';

export function PoliciesView() {
  const { settings } = useAddress();
  const { data } = useAsk(PolicyFilterNamesDocument, {});
  const pages = usePages(
    PoliciesDocument,
    { first: 100, ...policyConditions(settings) },
    ({ policies }) => policies,
  );
  const { entity, columns } = words();
  return (
    <>
      <ViewTitle title={entity.policies} />
      <FactTable
        name="policies"
        title={entity.policies}
        hideTitle
        columns={policyColumns()}
        pages={pages}
        idOf={({ id }) => id}
        factOf={policyFact}
        orderedByServer={orderedByServer}
        whole={wholeExport('policies', policyConditions(settings).where)}
        filters={
          <>
            <NameFilter setting="policies.theme" label={columns.themes} entities={data?.themes} />
            <NameFilter setting="policies.region" label={columns.appliesTo} entities={data?.regions.nodes} />
            <PolicyFilters />
          </>
        }
      />
    </>
  );
}

interface NameFilterProps {
  readonly setting: string;
  readonly label: string;
  readonly entities: readonly { readonly id: string; readonly name: string }[] | undefined;
}

/** The address may name one that is not among them, such as a city: it then stands there as it is. */
function NameFilter({ setting, label, entities = [] }: NameFilterProps) {
  const present = useAddress().settings.get(setting) ?? '';
  const known = entities.find(({ id, name }) => id === present || name === present);
  return (
    <label>
      {label}{' '}
      <select
        value={known?.id ?? present}
        onChange={(event) => goTo(withSettings({ [setting]: event.currentTarget.value }), { replace: true })}
      >
        <option value="">{words().table.all}</option>
        {present && !known ? <option value={present}>{present}</option> : null}
        {entities.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
