// Comparisons that every `where` shares. `extensions.condition` of a field is the comparison's Cypher, with the operand as `node`.

import { InputType } from 'type-graphql';
import { DateScalar } from './scalars.js';
import { condition } from './where-field.js';

@InputType({ description: 'A condition on a date; all that are given must hold.' })
export class DateWhere {
  @condition(() => DateScalar, 'On this day.', { kind: 'value', test: 'node = date($value)' })
  eq?: string;
  @condition(() => DateScalar, 'On this day or later.', { kind: 'value', test: 'node >= date($value)' })
  gte?: string;
  @condition(() => DateScalar, 'On this day or earlier.', { kind: 'value', test: 'node <= date($value)' })
  lte?: string;
}

@InputType({ description: 'A condition on a text; all that are given must hold.' })
export class StringWhere {
  @condition(() => String, 'Exactly this.', { kind: 'value', test: 'node = $value' })
  eq?: string;
  @condition(() => [String], 'One of these.', { kind: 'value', test: 'node IN $value' })
  in?: string[];
  @condition(() => String, 'Has this in it.', { kind: 'value', test: 'node CONTAINS $value' })
  contains?: string;
  @condition(() => String, 'Begins with this.', { kind: 'value', test: 'node STARTS WITH $value' })
  startsWith?: string;
}
