// The entities that the later report speaks of: new, gone on, or changed, with the words of both reports. At first what is new of
// policies, which is what most come for.

import { usePages } from '../ask/use-pages.js';
import { EntityLink } from '../entity-link.js';
import { ChangedEntitiesDocument, type ChangeKind } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { useAddress } from '../routing/address.js';
import { FactTable } from '../table/fact-table.js';
import { ChoiceFilter, choiceOf } from '../table/filter-fields.js';
import { Differences, differencesText } from './differences.js';

export const changeKinds: readonly ChangeKind[] = ['NEW', 'CHANGED', 'CONTINUED'];
const types = ['Policy', 'Enterprise', 'IssuingBody', 'Region', 'Event', 'Person', 'Theme'] as const;

export function ChangedEntities({ from, to }: { from: string; to: string }) {
  const { settings } = useAddress();
  const { changes: say, columns } = words();
  const kind = choiceOf(settings, 'changes.kind', changeKinds, 'NEW');
  const type = choiceOf(settings, 'changes.type', types, 'Policy');
  const pages = usePages(
    ChangedEntitiesDocument,
    { from, to, kinds: kind ? [kind] : null, types: type ? [type] : null, first: 50 },
    (data) => data.changes.entities,
  );
  return (
    <FactTable
      name="changes"
      title={say.entities}
      pages={pages}
      idOf={({ entity }) => entity.id}
      factOf={({ entity, evidence, evidenceBefore }) => ({
        title: entity.name,
        evidence: [...evidence, ...evidenceBefore],
      })}
      filters={
        <>
          <ChoiceFilter setting="changes.kind" label={say.kind} values={changeKinds} initial="NEW" />
          <ChoiceFilter setting="changes.type" label={say.type} values={types} initial="Policy" />
        </>
      }
      columns={[
        { key: 'change', label: columns.change, value: ({ kind: how }) => wordFor(how), kind: 'short' },
        {
          key: 'type',
          label: columns.kind,
          value: ({ entity }) => wordFor(entity.__typename),
          kind: 'short',
        },
        {
          key: 'name',
          label: columns.name,
          value: ({ entity }) => entity.name,
          cell: ({ entity }) => <EntityLink type={entity.__typename} {...entity} />,
          kind: 'wide',
        },
        {
          key: 'differences',
          label: columns.differences,
          value: ({ differences }) => differencesText(differences),
          cell: ({ differences }) => <Differences differences={differences} />,
        },
      ]}
    />
  );
}
