// The partnerships of a region, a body or an enterprise, newest first.

import { usePages } from '../ask/use-pages.js';
import { ownerOf, wholeExport } from '../exports/whole-export.js';
import { DealsOfDocument, type PartnershipKind, type PartnershipWhere } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { useAddress } from '../routing/address.js';
import { dealColumns, dealFact } from '../table/columns.js';
import { FactTable } from '../table/fact-table.js';
import { ChoiceFilter, choiceOf, DaysFilter, daysOf } from '../table/filter-fields.js';

export const dealKinds: readonly PartnershipKind[] = [
  'STRATEGIC_AGREEMENT',
  'COOPERATION',
  'JOINT_VENTURE',
  'JOINT_PRODUCT',
  'INVESTMENT',
  'PRESENCE',
];

const exportParameters = { region: 'region', body: 'body', enterprise: 'enterprise' };

export function DealsSection({ id }: { id: string }) {
  const { settings } = useAddress();
  const say = words();
  const kind = choiceOf(settings, 'deals.kind', dealKinds);
  const where: PartnershipWhere = { kind: kind ? [kind] : undefined, announcedOn: daysOf(settings, 'deals') };
  const pages = usePages(DealsOfDocument, { id, first: 100, where }, ({ node }) =>
    node && 'partnerships' in node ? node.partnerships : undefined,
  );
  return (
    <FactTable
      name="deals"
      title={say.entity.deals}
      columns={dealColumns()}
      pages={pages}
      idOf={(row) => row.id}
      factOf={dealFact}
      whole={wholeExport('partnerships', where, ownerOf(id, exportParameters))}
      filters={
        <>
          <ChoiceFilter setting="deals.kind" label={say.columns.kind} values={dealKinds} />
          <DaysFilter name="deals" />
        </>
      }
    />
  );
}
