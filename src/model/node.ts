// Whatever has an id: the interface of Relay's `node`.

import { ID, InterfaceType } from 'type-graphql';
import { property } from './graph-field.js';

@InterfaceType('Node', {
  description:
    'Whatever has an id that stays the same over every import. Example: `{ id ... on Entity { name } }`',
})
export abstract class Node {
  @property(
    () => ID,
    'A hash of what makes it itself; stable over imports and machines. Example: `"region:520000"`',
  )
  id: string;
}
