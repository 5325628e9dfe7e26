// Comparisons that every `where` shares. `extensions.condition` of a field is the comparison's Cypher, with the operand as `node`.

import { InputType } from 'type-graphql';
import { DateScalar } from './scalars.js';
import { condition } from './where-field.js';

@InputType({
  description:
    'A condition on a date; all that are given must hold. Example: `{ gte: "2019-02-16", lte: "2019-03-15" }`',
})
export class DateWhere {
  @condition(() => DateScalar, 'On this day. Example: `"2019-03-01"`', {
    kind: 'value',
    test: 'node = date($value)',
  })
  eq?: string;
  @condition(() => DateScalar, 'On this day or later. Example: `"2019-03-01"`', {
    kind: 'value',
    test: 'node >= date($value)',
  })
  gte?: string;
  @condition(() => DateScalar, 'On this day or earlier. Example: `"2019-03-01"`', {
    kind: 'value',
    test: 'node <= date($value)',
  })
  lte?: string;
}

@InputType({
  description:
    'A condition on a text; all that are given must hold. Example: `{ startsWith: "关于", contains: "互联网" }`',
})
export class StringWhere {
  @condition(() => String, 'Exactly this. Example: `"中国教育现代化2035"`', {
    kind: 'value',
    test: 'node = $value',
  })
  eq?: string;
  @condition(() => [String], 'One of these. Example: `["腾讯", "腾讯云"]`', {
    kind: 'value',
    test: 'node IN $value',
  })
  in?: string[];
  @condition(() => String, 'Has this in it. Example: `"互联网"`', {
    kind: 'value',
    test: 'node CONTAINS $value',
  })
  contains?: string;
  @condition(() => String, 'Begins with this. Example: `"关于"`', {
    kind: 'value',
    test: 'node STARTS WITH $value',
  })
  startsWith?: string;
}
