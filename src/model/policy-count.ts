// 政策数: how many policies there are by theme, province, month, issuing body or instrument.

import { Int, ObjectType } from 'type-graphql';
import { plainly, upwards } from './division-walk.js';
import { Entity } from './entity.js';
import { ascending, descending, graphField, type RelatedField } from './graph-field.js';

@ObjectType('PolicyCount', {
  description: 'How many policies one theme, province, month … has. Example: `{ key count }`',
})
export class PolicyCount {
  @graphField(
    () => String,
    { description: 'The entity\'s name; a month as YYYY-MM; an instrument (通知). Example: `"医疗健康"`' },
    { kind: 'property', of: 'edge' },
  )
  key: string;

  @graphField(
    () => Entity,
    {
      description:
        'The theme, province or body; null for months and instruments. Example: `entity { id name }`',
      nullable: true,
    },
    { kind: 'self' },
  )
  entity: Entity | null;

  @graphField(
    () => Int,
    { description: 'The number of policies, 1 at least. Example: `19`' },
    { kind: 'property', of: 'edge' },
  )
  count: number;
}

/** Where a policy belongs for each way of counting by entities: the pattern, or clauses that begin with one, and the label of what is found. */
const paths: Readonly<Record<string, { readonly path: string; readonly label: string }>> = {
  THEME: { path: '(filtered)-[:ABOUT]->(found:Theme)', label: 'Theme' },
  // Many policies apply to few regions: the way up is taken once from each.
  PROVINCE: {
    path: `(filtered)-[:APPLIES_TO]->(at:Region)
WITH at, collect(filtered) AS those
MATCH (at)${upwards}(found:Region {level: 'PROVINCE'})
WHERE ${plainly}
UNWIND those AS filtered`,
    label: 'Region',
  },
  ISSUING_BODY: { path: '(filtered)-[:ISSUED_BY]->(found:IssuingBody)', label: 'IssuingBody' },
};
const values: Readonly<Record<string, string>> = {
  MONTH: 'left(toString(filtered.announcedOn), 7)',
  INSTRUMENT: 'filtered.instrument',
};

/** Counted now: `found` is the entity or the value of a group, `amount` its policies. */
function counted(grouping: string): string {
  const known = paths[grouping];
  if (known) return `$filtered\nMATCH ${known.path}\nWITH found, count(DISTINCT filtered) AS amount`;
  return `$filtered
WITH ${values[grouping]} AS found, count(*) AS amount
WHERE found IS NOT NULL
WITH found, amount`;
}

/** As the loader has counted and keeps in PolicyTally nodes: `theme` is the id of the theme whose policies are counted, empty for all. */
function stored(grouping: string, theme: string): string {
  const known = paths[grouping];
  const tallies = `MATCH (tally:PolicyTally)
WHERE tally.by = '${grouping}' AND tally.theme = ${theme} AND tally.key IS NOT NULL`;
  return known
    ? `${tallies}\nMATCH (found:${known.label} {id: tally.key})\nWITH found, tally.count AS amount`
    : `${tallies}\nWITH tally.key AS found, tally.count AS amount`;
}

/** A body's policies are the relationships that come in, and how many these are the store knows. */
const everyBody = `MATCH (found:IssuingBody)
WITH found, COUNT { (found)<-[:ISSUED_BY]-() } AS amount
WHERE amount > 0
WITH found, amount`;

/**
 * From where the counts are taken: the conditions given decide, and whether they name one theme. Policies about one of several themes are not
 * the sum of these themes' policies; a name fits one theme, for the list of themes is closed.
 */
function groups(grouping: string, where: unknown): string {
  const asked = Object.entries(where ?? {}).flatMap(([name, value]) => (value == null ? [] : name));
  if (asked.length === 0) return grouping === 'ISSUING_BODY' ? everyBody : stored(grouping, "''");
  const { theme } = where as { readonly theme?: readonly string[] };
  const isOneTheme = asked.join() === 'theme' && theme?.length === 1;
  return isOneTheme && grouping !== 'ISSUING_BODY' ? stored(grouping, 'head($themes).id') : counted(grouping);
}

/** The most first, months in order of time. Groups are counted where the statement may aggregate: at its top. */
export const policyCounts: RelatedField = {
  kind: 'list',
  match: ({ by, where }) => {
    const grouping = String(by);
    const [node, key] = paths[grouping] ? ['found', 'found.name'] : ['null', 'found'];
    return `${groups(grouping, where)}
WITH ${node} AS node, {key: ${key}, count: amount, rank: ${grouping === 'MONTH' ? '0' : 'amount'}} AS edge`;
  },
  order: [descending('edge.rank', 'number'), ascending('edge.key')],
  conditionNames: { themes: { argument: 'where', condition: 'theme' } },
};
