// The regions that an enterprise partnered with: the answer to “which provinces partnered with Tencent?”.
//
// A region partnered with an enterprise when PARTNERS_WITH joins the enterprise, or any below it through SUBSIDIARY_OF, with the
// region, with any below it through PART_OF, or with any body that GOVERNS one of these.

import { ascending, type RelatedField } from './graph-field.js';

/**
 * The walk from an enterprise; `edge` is the list of the PARTNERS_WITH relationships, several a deal. `level` is a literal or a parameter. The pairs are
 * grouped by hand: Neo4j refuses `collect()` inside a subquery of an expression that names other variables.
 */
export const partnerRegions = (level: string): RelatedField => ({
  kind: 'list',
  match: ({ kinds }) => `WITH COLLECT {
  MATCH (this)<-[:SUBSIDIARY_OF*0..]-(:Enterprise)-[deal:PARTNERS_WITH]-(party)
  ${kinds == null ? '' : 'WHERE deal.kind IN $kinds\n  '}MATCH (party)-[:GOVERNS*0..1]->(:Region)-[:PART_OF*0..]->(place:Region)
  WHERE place.level = ${level}
  RETURN DISTINCT [place, deal]
} AS pairs
UNWIND pairs AS pair
WITH DISTINCT pair[0] AS node, pairs
WITH node, [pair IN pairs WHERE pair[0] = node | pair[1]] AS edge`,
  order: [ascending('node.code')],
});
