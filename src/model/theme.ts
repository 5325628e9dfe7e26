// 主题: a field of “互联网+”. Label Theme; the closed list is `seed/gazetteers/themes.json`.

import { ObjectType } from 'type-graphql';
import { Entity } from './entity.js';
import { graphField, property } from './graph-field.js';
import { Node } from './node.js';
import { PolicyConnection } from './policy.js';
import { policyConditions, policyConnectionArguments } from './policy-arguments.js';
import { policyOrder, policyOrders } from './policy-where.js';
import { policiesOfTheme } from './stored-counts.js';

@ObjectType('Theme', {
  implements: [Entity, Node],
  description: 'A field of “互联网+”. Example: `{ name englishName policies(first: 3) { nodes { title } } }`',
})
export class Theme {
  @property(() => String, 'The English name. Example: `"Healthcare"`')
  englishName: string;

  @graphField(
    () => PolicyConnection,
    {
      description: 'Policies about it, newest first. Example: `policies(first: 3) { nodes { title } }`',
      args: policyConnectionArguments,
    },
    {
      kind: 'connection',
      match: '(this)<-[:ABOUT]-(node:Policy)',
      many: () => ({ count: 'COUNT { (this)<-[:ABOUT]-() }', test: 'EXISTS { (node)-[:ABOUT]->(this) }' }),
      total: () => policiesOfTheme('this'),
      order: policyOrder,
      conditions: policyConditions,
      orders: policyOrders,
    },
  )
  policies: object;
}
