// A case of the corpus on the bench's made-up graph: names and ids that it speaks of are exchanged for ones that this graph has, with a usual
// number of relationships each; then it is run as PROFILE.

import { type DocumentNode, type GraphQLSchema, getVariableValues, Kind, parse } from 'graphql';
import { compileOperation } from '../../src/compile/compile-operation.js';
import type { Graph } from '../../src/graph/graph.js';
import type { PlanStep } from '../../src/graph/profile.js';
import { makeId } from '../../src/model/identity.js';
import type { CorpusCase } from './corpus.js';
import type { Work } from './corpus-work.js';

/** Ids of the corpus → ids of the made-up graph. An enterprise whose number ends in 0 has subsidiaries. */
const ids: Readonly<Record<string, string>> = {
  'policy:1': made('policy', 1001),
  'policy:7af4091c323e7a4f': made('policy', 1002),
  'enterprise:1': made('enterprise', 20),
  'report:1': made('report', 1),
  'report:2': made('report', 2),
  // All reports of the made-up graph are of one month.
  '"2019-02"': `"${made('report', 1)}"`,
  '"2019-03"': `"${made('report', 2)}"`,
};
/** Names of the corpus → the entities whose names stand in for them. */
const names: Readonly<Record<string, string>> = {
  腾讯云: made('enterprise', 21),
  腾讯: made('enterprise', 20),
  Tencent: made('enterprise', 20),
  华为: made('enterprise', 30),
  阿里巴巴: made('enterprise', 40),
  工信部: made('body', 11),
  教育部: made('body', 12),
};

function made(kind: string, index: number): string {
  return makeId(kind as Parameters<typeof makeId>[0], 'bench', String(index));
}

/** Old text → new text, the longest first. */
export async function standIns(graph: Graph): Promise<readonly (readonly [string, string])[]> {
  const rows = await graph.read('MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name', {
    ids: Object.values(names),
  });
  const nameOf = new Map(rows.map(({ id, name }) => [id, String(name)]));
  const named = Object.entries(names).map(([name, id]) => [name, nameOf.get(id)!] as const);
  return [...named, ...Object.entries(ids)].sort(([a], [b]) => b.length - a.length);
}

export async function profileCase(
  graph: Graph,
  schema: GraphQLSchema,
  found: CorpusCase,
  exchanged: readonly (readonly [string, string])[],
): Promise<{ readonly work: Work[]; readonly operators: string[] }> {
  const exchange = (text: string) =>
    exchanged.reduce((result, [from, to]) => result.replaceAll(from, to), text);
  const document: DocumentNode = parse(exchange(found.query));
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const { coerced } = getVariableValues(
    schema,
    (operation as never as { variableDefinitions: [] }).variableDefinitions,
    JSON.parse(exchange(JSON.stringify(found.variables))),
  );
  const work: Work[] = [];
  const operators: string[] = [];
  for (const { text, parameters, answer } of compileOperation(schema, document, null, coerced!).statements) {
    const values = Object.entries(parameters).map(([name, read]) => [name, read(coerced!)]);
    const { rows, dbHits, plan } = await graph.profile(text, Object.fromEntries(values));
    const returned = Math.max(1, objectsIn(answer(rows, coerced!)));
    work.push({ hits: dbHits, rows: returned, hitsPerRow: Math.round((10 * dbHits) / returned) / 10 });
    if (plan) operators.push(...operatorsOf(plan));
  }
  return { work, operators };
}

const operatorsOf = ({ operator, children }: PlanStep): string[] => [
  operator,
  ...children.flatMap(operatorsOf),
];

function objectsIn(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const below = Object.values(value).reduce((sum: number, part) => sum + objectsIn(part), 0);
  return Array.isArray(value) ? below : below + 1;
}
