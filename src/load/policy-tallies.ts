// 政策计数: how many policies there are by theme, province, month and instrument, of all and of each theme's own, kept as PolicyTally nodes so that
// counting them need not read them. Every write of entities changes the tallies by what it changes, in its own transaction.

import type { GraphTransaction } from '../graph/graph.js';
import { statementOf } from '../graph/statements.js';
import type { Changes } from './plan-changes.js';

/** One policy, as far as it counts; `themes` and `provinces` are ids, each once. */
export interface TalliedPolicy {
  readonly month: string | null;
  readonly instrument: string | null;
  readonly themes: readonly string[];
  readonly provinces: readonly string[];
}

export interface TallyChange {
  readonly by: 'THEME' | 'PROVINCE' | 'MONTH' | 'INSTRUMENT';
  /** Id of the theme whose policies are counted; empty where all are. */
  readonly theme: string;
  /** Id of the theme or province, the month (YYYY-MM), or the instrument. */
  readonly key: string;
  readonly change: number;
}

/**
 * Counts everything anew. For whoever writes policies, their relationships or PART_OF by other ways than `writeChanges`: a bulk load
 * calls it once, in its last transaction. Reads every policy.
 */
export async function rebuildPolicyTallies({ run }: GraphTransaction): Promise<void> {
  await run(statementOf('count-tallies'));
}

/**
 * `write` sends what `changes` say; afterwards the tallies count what is then in the graph. Reads the policies touched before and after, and
 * no others. What `write` sends is sent in order at the call, without waiting for an answer.
 */
export async function withTallies(
  { run }: GraphTransaction,
  changes: Changes,
  write: () => Promise<void>,
): Promise<void> {
  const touched = touchedBy(changes);
  if (touched.ids.length + touched.regions.length === 0) return write();
  const read = async (of: Touched) =>
    of.ids.length + of.regions.length === 0
      ? []
      : ((await run(statementOf('read-tallied'), { ...of })) as unknown as TalliedPolicy[]);
  // What is new counted for nothing before.
  const created = new Set(changes.nodes.filter(({ isNew }) => isNew).map(({ id }) => id));
  const known = { ...touched, ids: touched.ids.filter((id) => !created.has(id)) };
  const [before, , after] = await Promise.all([read(known), write(), read(touched)]);
  const rows = tallyChanges(before, after);
  if (rows.length > 0) await run(statementOf('save-tallies'), { rows });
}

/** Policies that may count for something else, and regions below which all policies may: a PART_OF goes out from them. */
interface Touched {
  readonly ids: readonly string[];
  readonly regions: readonly string[];
}

function touchedBy(changes: Changes): Touched {
  const ids = new Set(changes.deletedNodes);
  for (const { id, claimsAlone } of changes.nodes) if (!claimsAlone) ids.add(id);
  const regions = new Set<string>();
  for (const { from } of changes.deletedRelationships) (isRegion(from) ? regions : ids).add(from);
  for (const { from, type, elementId } of changes.relationships) {
    if (elementId !== null) continue;
    if (type === 'PART_OF') regions.add(from);
    else ids.add(from);
  }
  return { ids: [...ids].filter((id) => id.startsWith('policy:')), regions: [...regions] };
}

const isRegion = (id: string) => id.startsWith('region:');

/** What makes counts of `before` into counts of `after`; cells that stay are left out. */
export function tallyChanges(
  before: readonly TalliedPolicy[],
  after: readonly TalliedPolicy[],
): TallyChange[] {
  const cells = new Map<string, TallyChange>();
  const count = (policies: readonly TalliedPolicy[], by: number) => {
    for (const cell of policies.flatMap(cellsOf)) {
      const name = JSON.stringify([cell.by, cell.theme, cell.key]);
      cells.set(name, { ...cell, change: (cells.get(name)?.change ?? 0) + by });
    }
  };
  count(before, -1);
  count(after, 1);
  return [...cells.values()].filter(({ change }) => change !== 0);
}

function cellsOf({ month, instrument, themes, provinces }: TalliedPolicy): Omit<TallyChange, 'change'>[] {
  const groups: Record<TallyChange['by'], readonly (string | null)[]> = {
    THEME: themes,
    PROVINCE: provinces,
    MONTH: [month],
    INSTRUMENT: [instrument],
  };
  return ['', ...themes].flatMap((theme) =>
    Object.entries(groups).flatMap(([by, keys]) =>
      keys.flatMap((key) => (key === null ? [] : { by: by as TallyChange['by'], theme, key })),
    ),
  );
}
