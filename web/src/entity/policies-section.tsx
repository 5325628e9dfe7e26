// The policies of a region, a body or a theme: conditions and order are the server's.

import { usePages } from '../ask/use-pages.js';
import { ownerOf, wholeExport } from '../exports/whole-export.js';
import { PoliciesOfDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { orderedByServer, PolicyFilters, policyConditions } from '../policies/policy-filters.js';
import { useAddress } from '../routing/address.js';
import { policyColumns, policyFact } from '../table/columns.js';
import { FactTable } from '../table/fact-table.js';

const exportParameters = { region: 'region', body: 'issuedBy', theme: 'theme' };

export function PoliciesSection({ id }: { id: string }) {
  const { settings } = useAddress();
  const conditions = policyConditions(settings);
  const pages = usePages(PoliciesOfDocument, { id, first: 100, ...conditions }, ({ node }) =>
    node && 'policies' in node ? node.policies : undefined,
  );
  return (
    <FactTable
      name="policies"
      title={words().entity.policies}
      columns={policyColumns()}
      pages={pages}
      idOf={({ id }) => id}
      factOf={policyFact}
      orderedByServer={orderedByServer}
      whole={wholeExport('policies', conditions.where, ownerOf(id, exportParameters))}
      filters={<PolicyFilters />}
    />
  );
}
