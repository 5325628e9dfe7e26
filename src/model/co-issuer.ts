// 联合发文: with whom a body issues policies. Joint issuing is a relationship between bodies that no report prints as such: in the
// graph it is two steps over a policy, and a body's own network is one walk.

import { Int, ObjectType } from 'type-graphql';
import { ascending, descending, graphField, type NamedField } from './graph-field.js';
import { IssuingBody } from './issuing-body.js';
import { pageArguments } from './page.js';
import { PolicyConnection } from './policy.js';
import { policyOrder } from './policy-where.js';

@ObjectType('CoIssuer', {
  description:
    'A body that issues policies together with another, and these policies. Example: `{ body { name } count }`',
})
export class CoIssuer {
  @graphField(() => IssuingBody, { description: 'The body. Example: `body { name }`' }, { kind: 'self' })
  body: IssuingBody;

  @graphField(
    () => Int,
    { description: 'How many policies they issued together. Example: `2`' },
    { kind: 'value', expression: 'COUNT { (this)<-[:ISSUED_BY]-(:Policy)-[:ISSUED_BY]->(edge) }' },
  )
  count: number;

  @graphField(
    () => PolicyConnection,
    {
      description: 'The policies, newest first. Example: `policies(first: 3) { nodes { title } }`',
      args: pageArguments(),
    },
    {
      kind: 'connection',
      match: '(this)<-[:ISSUED_BY]-(node:Policy)-[:ISSUED_BY]->(fromEdge)',
      order: policyOrder,
    },
  )
  policies: object;
}

export const coIssuers: NamedField = {
  kind: 'named',
  argument: 'body',
  label: 'IssuingBody',
  required: true,
  gives: {
    kind: 'list',
    match: `MATCH (this)<-[:ISSUED_BY]-(:Policy)-[:ISSUED_BY]->(node:IssuingBody)
WITH DISTINCT node, this AS edge`,
    order: [
      descending('COUNT { (node)<-[:ISSUED_BY]-(:Policy)-[:ISSUED_BY]->(edge) }', 'number'),
      ascending('node.name'),
      ascending('node.id'),
    ],
    limitBy: 'first',
  },
};
