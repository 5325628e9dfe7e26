// One entity with its facts: the relationships that it has, each with its own evidence; with `depth` those around it too.

import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import type { Data, Dataset } from './dataset.js';
import { entityDatasets } from './entity-datasets.js';
import { type ExportField, entity, number, type Row, text } from './export-field.js';
import { selectionOf } from './list-dataset.js';
import { evidenceList } from './row-evidence.js';

/** The fields of an entity by its type; a person has a name and facts. */
export const fieldsOfType: ReadonlyMap<string, readonly ExportField[]> = new Map([
  ...entityDatasets.map(({ rowType, fields }) => [String(rowType), fields] as const),
  ['Person', [text('name')]],
]);

interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}
interface Neighborhood {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
}

const detail = (name: string): ExportField => ({
  ...text(name),
  selection: '',
  read: (row) => (row.properties as Edge['properties'])[name],
});

export const nodeDataset: Dataset = {
  name: 'node',
  description:
    'An entity with its facts, by id: its relationships, each with its own evidence. Up to 500 entities and 2,000 relationships around it.',
  rowType: 'Fact',
  takesId: true,
  fields: [
    text('relationship'),
    entity('from'),
    entity('to'),
    detail('kind'),
    detail('role'),
    detail('title'),
    detail('capacity'),
    detail('announcedOn'),
    detail('scope'),
    { ...number('amountCny'), ...detail('amountCny'), kind: 'number' },
    { ...number('stakePercent'), ...detail('stakePercent'), kind: 'number' },
    { ...number('confidence'), ...detail('confidence'), kind: 'number' },
  ],
  parameters: [
    {
      name: 'depth',
      description: 'how many steps away, 1 to 3; 1 where absent',
      value: ([value]) => Number(value),
    },
  ],
  source: async ({ id, variables }, ask) => {
    const asked = await readAnswer(ask, 'query Export($id: ID!) { node(id: $id) { __typename } }', { id });
    const type = (asked.node as { __typename: string } | null)?.__typename;
    const fields = fieldsOfType.get(type ?? '');
    if (type === undefined || type === 'Report' || !fields) {
      throw new ProductError(
        'NOT_FOUND',
        `id: no entity has the id “${String(id).slice(0, 80)}”; the lists and search give ids`,
      );
    }
    const depth = variables.depth ?? 1;
    return {
      kind: 'list',
      document: `query Export($id: ID!, $depth: Int!) {
  node(id: $id) { __typename ... on ${type} { ${selectionOf(fields)} } }
  neighborhood(id: $id, depth: $depth, limit: 500) {
    nodes { __typename id name }
    edges { id relationship: type from to properties ${evidenceList()} }
    truncated
  }
}`,
      variables: { id, depth },
      rows: (data) => factsOf(data, depth === 1 ? String(id) : undefined),
      isCut: (data) => (data.neighborhood as Neighborhood).truncated,
      about: (data) => [data.node as Row],
    };
  },
};

/** The relationships with the names of their ends; of `touching` alone where one is given. */
function factsOf(data: Data, touching: string | undefined): readonly Row[] {
  const { nodes, edges } = data.neighborhood as Neighborhood;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  // GraphQL gives relationships in no order; a file is the same each time.
  return [...edges]
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .filter(({ from, to }) => touching === undefined || from === touching || to === touching)
    .map((edge) => ({ ...edge, from: byId.get(edge.from), to: byId.get(edge.to) }));
}
