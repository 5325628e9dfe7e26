// Whatever has a name in the graph and can be cited. Shared label Entity.

import { InterfaceType } from 'type-graphql';
import { EvidenceConnection } from './evidence.js';
import { evidenceOrder } from './evidence-order.js';
import { graphField, property } from './graph-field.js';
import { Node } from './node.js';
import { pageArguments } from './page.js';

@InterfaceType('Entity', {
  implements: Node,
  description:
    'Whatever has a name in the graph and can be cited. Example: `{ id name ... on Policy { status } }`',
})
export abstract class Entity extends Node {
  @property(() => String, 'The name to show, Chinese. Example: `"贵州省"`')
  name: string;

  @graphField(
    () => EvidenceConnection,
    {
      description:
        "The reports' own words that name it, earliest first. Example: `evidence(first: 1) { nodes { quote lineFrom sourceUrl } }`",
      args: pageArguments(10),
    },
    { kind: 'connection', match: '(this)-[edge:EVIDENCED_BY]->(node:Excerpt)', order: evidenceOrder },
  )
  evidence: object;
}
