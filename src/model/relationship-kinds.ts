// The kinds of relationship between entities, as clients choose among them.

import { enumOf } from './enum-of.js';

const kinds = [
  'ISSUED_BY',
  'APPLIES_TO',
  'ABOUT',
  'PARTNERS_WITH',
  'PART_OF',
  'SUBSIDIARY_OF',
  'GOVERNS',
  'HELD_IN',
  'ORGANIZED',
  'PARTICIPATED_IN',
  'AFFILIATED_WITH',
] as const;

export const RelationshipKind = enumOf(
  'RelationshipKind',
  'A kind of relationship between entities. Example: `PARTNERS_WITH`',
  kinds,
  {
    ISSUED_BY: 'Policy → issuing body (发布).',
    APPLIES_TO: 'Policy → region (适用).',
    ABOUT: 'Policy or event → theme (主题).',
    PARTNERS_WITH: 'Enterprise, body or region with another (合作).',
    PART_OF: 'Region → the region above it (隶属).',
    SUBSIDIARY_OF: 'Enterprise → the enterprise above it (子公司).',
    GOVERNS: 'Body → the region whose organ it is (管辖).',
    HELD_IN: 'Event → region (举办地).',
    ORGANIZED: 'Body or enterprise → event (主办, 承办, 指导).',
    PARTICIPATED_IN: 'Body, enterprise or person → event (参加).',
    AFFILIATED_WITH: 'Person → body or enterprise (任职).',
  },
);

/** All of them as a Cypher type expression. */
export const anyRelationship = kinds.join('|');
