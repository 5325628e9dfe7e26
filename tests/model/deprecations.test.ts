// What is declared with a reason prints as @deprecated: a field, a root field, an argument, a condition, an enum value.

import { expect, test } from '@jest/globals';
import { lexicographicSortSchema, printType } from 'graphql';
import { buildSchemaSync, InputType, ObjectType, Resolver } from 'type-graphql';
import { enumOf } from '../../src/model/enum-of.js';
import { graphField, rootField } from '../../src/model/graph-field.js';
import { condition } from '../../src/model/where-field.js';

const Kind = enumOf(
  'OldKind',
  'A kind.',
  ['ACT', 'DEED'],
  { ACT: 'An act.', DEED: 'A deed.' },
  { DEED: 'Use ACT.' },
);

@InputType('OldWhere')
class Where {
  @condition(() => Kind, 'The kind.', { kind: 'value', test: 'node.kind = $value' }, 'Use kinds.')
  kind?: string;
}

@ObjectType('Old')
class Old {
  @graphField(
    () => String,
    { description: 'The title.', deprecationReason: 'Use name.', nullable: true },
    { kind: 'property', of: 'this' },
  )
  title: string;
}

@Resolver()
class Fields {
  @rootField(
    () => Old,
    {
      description: 'One.',
      nullable: true,
      deprecationReason: 'Use node.',
      args: {
        where: {
          type: () => Where,
          nullable: true,
          description: 'Which.',
          deprecationReason: 'Use id.',
        },
      },
    },
    { kind: 'one', match: '(node:Old)', order: [] },
  )
  old: unknown;
}

test('a reason prints as @deprecated', () => {
  const schema = lexicographicSortSchema(buildSchemaSync({ resolvers: [Fields], validate: false }));
  const printed = ['OldKind', 'OldWhere', 'Old', 'Query']
    .map((name) => printType(schema.getType(name)!).replaceAll(/ *"""[^"]*"""\n/g, ''))
    .join('\n');
  expect(printed).toBe(`enum OldKind {
  ACT

  DEED @deprecated(reason: "Use ACT.")
}
input OldWhere {
  kind: OldKind @deprecated(reason: "Use kinds.")
}
type Old {
  title: String @deprecated(reason: "Use name.")
}
type Query {
  old(
    where: OldWhere @deprecated(reason: "Use id.")
  ): Old @deprecated(reason: "Use node.")
}`);
});
