// Finding one entity by name: an id, code or full name before a short name, and that before an alias. Among short names a
// province comes before the city it shares the name with (吉林, 海南). What is still several is an error that names them.

import { ProductError } from '../model/errors.js';
import type { NamedField } from '../model/graph-field.js';
import { lookupId, lookupKey, lookupQuery } from '../model/lookup-key.js';
import type { Bound } from './bound.js';
import { notFound } from './not-found.js';
import type { RootStatement } from './plan.js';
import type { Shape } from './projection.js';
import type { StatementBuilder } from './statement-builder.js';

/** More bearers of one name than this are not listed. */
const mostCandidates = 20;

interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The division above a region: tells 朝阳区 of 北京市 from that of 长春市. */
  readonly within: string | null;
}

/** Clauses after which `self` is the one entity or null, and `candidates` are those that fit equally well, null where they are not several. */
export function namedStatement(builder: StatementBuilder, label: string, name: Bound, self: string): string {
  const query = builder.parameter('query', (variables) => lookupQuery(name.read(variables) as string));
  const key = builder.parameter('key', (variables) => lookupKey(name.read(variables) as string));
  const id = builder.parameter('id', (variables) => lookupId(name.read(variables) as string));
  // Expressions, not a CALL with UNION: where the id is one, nothing of the look-up is begun.
  return `WITH COLLECT {
  MATCH (node:${label} {id: ${id}})
  RETURN node
} AS known
WITH CASE WHEN size(known) = 1 THEN [[known[0], 0]] ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('entityLookup', ${query}) YIELD node
  WHERE node:${label}
  WITH node, CASE
    WHEN ${key} IN [node.id, node.code, toLower(node.name)] THEN 0
    WHEN toLower(node.shortName) = ${key} THEN CASE node.level WHEN 'PROVINCE' THEN 1 ELSE 2 END
    ELSE 3
  END AS rank
  ORDER BY rank, node.id LIMIT ${mostCandidates}
  RETURN [node, rank]
} END AS hits
WITH [hit IN hits WHERE hit[1] = hits[0][1] | hit[0]] AS found
WITH CASE WHEN size(found) = 1 THEN found[0] END AS ${self}, CASE WHEN size(found) > 1
  THEN [hit IN found | {id: hit.id, name: hit.name, within: head([(hit)-[:PART_OF]->(above) | above.name])}]
END AS candidates`;
}

export function namedAnswer(graph: NamedField, name: Bound, shape: Shape): RootStatement['answer'] {
  return (rows, variables) => {
    const [row] = rows;
    const candidates = row?.candidates as readonly Candidate[] | null | undefined;
    if (candidates) {
      const asked = name.read(variables);
      const list = candidates.map(
        ({ id, name: found, within }) => `${found}${within ? ` (${within})` : ''} ${id}`,
      );
      throw new ProductError(
        'AMBIGUOUS_NAME',
        `${graph.argument}: “${asked}” fits ${candidates.length}: ${list.join(', ')}; ask by one of these ids`,
        { argument: graph.argument, candidates },
      );
    }
    if (row?.value == null && graph.required) throw notFound(graph.argument, name.read(variables));
    return shape(row?.value);
  };
}
