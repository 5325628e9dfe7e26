// People of a body or an enterprise, events of a body or a person: read from the entity's surroundings, since these have no list of
// their own in the schema. Each has the words for the relationship itself.

import { useAsk } from '../ask/use-ask.js';
import { wholeList } from '../ask/whole-list.js';
import { EntityLink } from '../entity-link.js';
import { type RelationshipKind, RelationsOfDocument, type RelationsOfQuery } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { type Column, FactTable } from '../table/fact-table.js';

type Edge = RelationsOfQuery['neighborhood']['edges'][number];
type Other = RelationsOfQuery['neighborhood']['nodes'][number];

interface Relation {
  readonly edge: Edge;
  readonly other: Other;
  /** The post for people, the part for events; '' where the report names none. */
  readonly role: string;
}

const vias: Readonly<Record<'people' | 'events', readonly RelationshipKind[]>> = {
  people: ['AFFILIATED_WITH'],
  events: ['ORGANIZED', 'PARTICIPATED_IN'],
};

export function RelationsSection({ id, of }: { id: string; of: 'people' | 'events' }) {
  const asked = useAsk(RelationsOfDocument, { id, via: vias[of] });
  const { entity, columns } = words();
  const relations = asked.data && relationsOf(asked.data.neighborhood, id);
  const list: readonly Column<Relation>[] = [
    ...(of === 'events'
      ? [
          {
            key: 'date',
            label: columns.date,
            value: ({ other }: Relation) => ('startsOn' in other && other.startsOn) || null,
            kind: 'date' as const,
          },
        ]
      : []),
    {
      key: 'name',
      label: of === 'people' ? columns.person : columns.event,
      value: ({ other }) => other.name,
      cell: ({ other }) => <EntityLink type={other.__typename} {...other} />,
    },
    { key: 'role', label: of === 'people' ? columns.post : columns.role, value: ({ role }) => role || null },
  ];
  if (relations?.length === 0) return null;
  return (
    <>
      <FactTable
        name={of}
        title={entity[of]}
        columns={list}
        pages={wholeList(asked, relations)}
        idOf={({ edge }) => edge.id}
        factOf={({ edge, other, role }) => ({
          title: role ? entity.people1(other.name, role) : other.name,
          evidence: edge.evidence,
          confidence: property(edge, 'confidence', 'number'),
        })}
      />
      {asked.data?.neighborhood.truncated ? <p class="hint">{entity.truncated}</p> : null}
    </>
  );
}

function relationsOf({ nodes, edges }: RelationsOfQuery['neighborhood'], id: string): Relation[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges.flatMap((edge) => {
    const other = byId.get(edge.from === id ? edge.to : edge.from);
    // `id` may be one of old, whose entity is the first node.
    return other && other !== nodes[0] ? [{ edge, other, role: roleOf(edge) }] : [];
  });
}

function roleOf(edge: Edge): string {
  if (edge.type === 'PARTICIPATED_IN') return wordFor('PARTICIPANT');
  if (edge.type === 'ORGANIZED') return wordFor(property(edge, 'role', 'string'));
  return [property(edge, 'title', 'string'), property(edge, 'capacity', 'string')]
    .filter(Boolean)
    .join(' · ');
}

interface Types {
  readonly string: string;
  readonly number: number;
}

/** A property of the relationship, if it is there and of that type. */
function property<Type extends keyof Types>(edge: Edge, name: string, type: Type): Types[Type] | undefined {
  const { properties } = edge;
  if (typeof properties !== 'object' || properties === null) return undefined;
  const value: unknown = (properties as Readonly<Record<string, unknown>>)[name];
  return typeof value === type ? (value as Types[Type]) : undefined;
}
