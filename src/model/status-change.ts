// 状态: what a policy's status was told to be, and when. `this` is an entry of `Policy.statusHistory`: `2019-03-12 DRAFT excerpt:…`.

import { ObjectType } from 'type-graphql';
import { PolicyStatus } from './enums.js';
import { Evidence } from './evidence.js';
import { graphField } from './graph-field.js';
import { DateScalar } from './scalars.js';

@ObjectType('StatusChange', {
  description:
    "What a policy's status was told to be, and when. Example: `{ date status evidence { quote } }`",
})
export class StatusChange {
  @graphField(
    () => DateScalar,
    { description: 'The day told of. Example: `"2019-03-12"`' },
    { kind: 'value', expression: "split(this, ' ')[0]" },
  )
  date: string;

  @graphField(
    () => PolicyStatus,
    { description: 'The status. Example: `DRAFT`' },
    { kind: 'value', expression: "split(this, ' ')[1]" },
  )
  status: string;

  @graphField(
    () => Evidence,
    { description: "The report's words for it. Example: `evidence { quote }`", nullable: true },
    { kind: 'one', match: "(node:Excerpt) WHERE node.id = split(this, ' ')[2]", order: [] },
  )
  evidence: Evidence | null;
}
