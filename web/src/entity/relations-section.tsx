// An entity's relationships, each with the words for it: the people of a body or an enterprise, the events of a body, which have no
// list of their own in the schema; of a policy, an event or a person all of them.

import { useAsk } from '../ask/use-ask.js';
import { wholeList } from '../ask/whole-list.js';
import { EntityLink } from '../entity-link.js';
import { type RelationshipKind, RelationsOfDocument, type RelationsOfQuery } from '../gql/graphql.js';
import { confidenceOf, edgeLabel } from '../graph-view/edge-words.js';
import { wordFor, words } from '../language/language.js';
import { type Column, FactTable } from '../table/fact-table.js';

type Edge = RelationsOfQuery['neighborhood']['edges'][number];
type Other = RelationsOfQuery['neighborhood']['nodes'][number];

interface Relation {
  readonly edge: Edge;
  readonly other: Other;
  /** The post for people, the part for organizers; '' where the report names none. */
  readonly role: string;
}

const vias: Readonly<Record<'people' | 'events' | 'relations', readonly RelationshipKind[] | null>> = {
  people: ['AFFILIATED_WITH'],
  events: ['ORGANIZED', 'PARTICIPATED_IN'],
  relations: null,
};

export function RelationsSection({ id, of }: { id: string; of: keyof typeof vias }) {
  const asked = useAsk(RelationsOfDocument, { id, via: vias[of] });
  const { entity } = words();
  const relations = asked.data && relationsOf(asked.data.neighborhood, of);
  if (relations?.length === 0) return null;
  return (
    <>
      <FactTable
        name={of}
        title={entity[of]}
        columns={relationColumns(of, relations?.some(({ role }) => role !== '') ?? false)}
        pages={wholeList(asked, relations)}
        idOf={({ edge }) => edge.id}
        factOf={({ edge, other, role }) => ({
          title: entity.relation(other.name, role || edgeLabel(edge)),
          evidence: edge.evidence,
          confidence: confidenceOf(edge),
        })}
      />
      {asked.data?.neighborhood.truncated ? <p class="hint">{entity.truncated}</p> : null}
    </>
  );
}

function relationColumns(of: keyof typeof vias, withRoles: boolean): readonly Column<Relation>[] {
  const { columns } = words();
  const date: Column<Relation> = {
    key: 'date',
    label: columns.date,
    value: ({ other }) => ('startsOn' in other && other.startsOn) || null,
    kind: 'date',
  };
  const relation: Column<Relation> = {
    key: 'relation',
    label: columns.relation,
    value: ({ edge }) => edgeLabel(edge),
    kind: 'short',
  };
  const role: Column<Relation> = {
    key: 'role',
    label: of === 'people' ? columns.post : columns.role,
    value: (row) => row.role || null,
  };
  return [
    ...(of === 'events' ? [date] : []),
    ...(of === 'people' ? [] : [relation]),
    {
      key: 'name',
      label: of === 'people' ? columns.person : of === 'events' ? columns.event : columns.name,
      value: ({ other }) => other.name,
      cell: ({ other }) => <EntityLink type={other.__typename} id={other.id} name={other.name} />,
      kind: 'wide',
    },
    ...(withRoles ? [role] : []),
  ];
}

/** The surroundings also have what joins the others with each other. The entity asked of is the first: its id may be one of old. */
function relationsOf({ nodes, edges }: RelationsOfQuery['neighborhood'], of: keyof typeof vias): Relation[] {
  const [centre] = nodes;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const wanted = vias[of]?.some((type) => type === edge.type) ?? true;
    const otherId = edge.from === centre?.id ? edge.to : edge.to === centre?.id ? edge.from : undefined;
    const other = wanted && otherId ? byId.get(otherId) : undefined;
    return other ? [{ edge, other, role: roleOf(edge) }] : [];
  });
}

function roleOf({ type, properties }: Edge): string {
  const known = properties as Readonly<Record<string, unknown>> | null;
  const text = (name: string) => (typeof known?.[name] === 'string' ? String(known[name]) : '');
  if (type === 'ORGANIZED') return wordFor(text('role'));
  return [text('title'), text('capacity')].filter(Boolean).join(' · ');
}
