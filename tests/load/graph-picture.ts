// The whole graph as lines a person can read, for tests that show what goes in and what comes out. Ids are shown as the
// names they stand for; `claims`, `lookup` and the stored counts, which repeat the rest, and what is no content are left out.

import type { Graph } from '../../src/graph/graph.js';

const hidden = new Set([
  'id',
  'claims',
  'lookup',
  'importedAt',
  'sha256',
  'factsGzip',
  'pinyin',
  'partnershipId',
  'reason',
]);
const sharedLabels = new Set(['Entity', 'Provenance']);

export interface GraphPicture {
  /** `Label name {properties}`, sorted. */
  readonly nodes: readonly string[];
  /** `name -TYPE-> name {properties}`, sorted. */
  readonly relationships: readonly string[];
}

type Properties = Readonly<Record<string, unknown>>;

/** Without the gazetteer's nodes and the relationships among them, which a report does not bring. */
export async function graphPicture(graph: Graph): Promise<GraphPicture> {
  const nodes = await graph.read(
    'MATCH (n) WHERE NOT n:PolicyTally RETURN labels(n) AS labels, properties(n) AS properties',
  );
  const links = await graph.read(
    `MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties`,
  );
  const reference = new Set(
    nodes
      .filter(({ properties }) => String((properties as Properties).claims).includes('"by":"gazetteer"'))
      .map(({ properties }) => (properties as Properties).id),
  );
  const names = namesOf(
    nodes.map((row) => row.properties as Properties),
    links,
  );
  return {
    nodes: nodes
      .filter(({ properties }) => !reference.has((properties as Properties).id))
      .map(({ labels, properties }) => {
        const label = (labels as string[]).filter((name) => !sharedLabels.has(name)).join(':');
        return `${label} ${names.get((properties as Properties).id)}${shown(properties as Properties, names)}`;
      })
      .sort(),
    relationships: links
      .filter(({ from, to }) => !reference.has(from) || !reference.has(to))
      .map(({ from, type, to, properties }) => {
        return `${names.get(from)} -${type}-> ${names.get(to)}${shown(properties as Properties, names)}`;
      })
      .sort(),
  };
}

/** An excerpt is named by its key and its report's month, another node by its name or title. */
function namesOf(nodes: readonly Properties[], links: readonly Properties[]): Map<unknown, unknown> {
  const months = new Map(nodes.map(({ id, month }) => [id, month]));
  const reportOf = new Map(links.filter(({ type }) => type === 'FROM').map(({ from, to }) => [from, to]));
  return new Map(
    nodes.map(({ id, name, title, key }) => [
      id,
      name ?? title ?? `${key} of ${months.get(reportOf.get(id))}`,
    ]),
  );
}

function shown(properties: Properties, names: ReadonlyMap<unknown, unknown>): string {
  const kept = Object.entries(properties)
    .filter(([name]) => !hidden.has(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) =>
        `${name}: ${JSON.stringify(Array.isArray(value) ? value.map(withNames).sort() : value)}`,
    );
  return kept.length === 0 ? '' : ` {${kept.join(', ')}}`;

  function withNames(value: unknown): unknown {
    return typeof value === 'string'
      ? value.replace(/excerpt:[0-9a-f]{16}/g, (id) => String(names.get(id) ?? id))
      : value;
  }
}
