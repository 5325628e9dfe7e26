// Whom a body issues with, and which regions have policies on like themes.

import { useAsk } from '../ask/use-ask.js';
import { wholeList } from '../ask/whole-list.js';
import { EntityLink, EntityLinks } from '../entity-link.js';
import { CoIssuersOfDocument, RegionsLikeOfDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { FactTable } from '../table/fact-table.js';

export function CoIssuersSection({ id }: { id: string }) {
  const asked = useAsk(CoIssuersOfDocument, { id });
  const { entity, columns } = words();
  if (asked.data?.coIssuers.length === 0) return null;
  return (
    <FactTable
      name="co"
      title={entity.coIssuers}
      pages={wholeList(asked, asked.data?.coIssuers)}
      idOf={({ body }) => body.id}
      columns={[
        {
          key: 'name',
          label: columns.name,
          value: ({ body }) => body.name,
          cell: ({ body }) => <EntityLink type="IssuingBody" {...body} />,
        },
        { key: 'count', label: columns.count, value: ({ count }) => count, kind: 'number' },
      ]}
    />
  );
}

export function RegionsLikeSection({ id }: { id: string }) {
  const asked = useAsk(RegionsLikeOfDocument, { id });
  const { entity, columns } = words();
  if (asked.data?.regionsLike.length === 0) return null;
  return (
    <FactTable
      name="like"
      title={entity.regionsLike}
      pages={wholeList(asked, asked.data?.regionsLike)}
      idOf={({ region }) => region.id}
      columns={[
        {
          key: 'name',
          label: columns.name,
          value: ({ region }) => region.name,
          cell: ({ region }) => <EntityLink type="Region" {...region} />,
        },
        {
          key: 'similarity',
          label: columns.similarity,
          value: ({ similarity }) => similarity,
          cell: ({ similarity }) => similarity.toFixed(2),
          kind: 'number',
        },
        {
          key: 'themes',
          label: columns.themes,
          value: ({ sharedThemes }) => sharedThemes.map(({ name }) => name).join('、'),
          cell: ({ sharedThemes }) => <EntityLinks type="Theme" entities={sharedThemes} />,
          kind: 'wide',
        },
      ]}
    />
  );
}
