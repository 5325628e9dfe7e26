import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLArgument, type GraphQLSchema, isUnionType } from 'graphql';
import { buildPublicSchema, printPublicSchema } from '../../src/api/schema.js';
import { printSchemaDocs } from '../../src/api/schema-docs.js';

const schema = buildPublicSchema();
const repository = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');

test('schema.graphql is the print of the schema (npm run print-schema -- --write)', () => {
  expect(read('schema.graphql')).toBe(printPublicSchema(schema));
});

test('docs/schema.md is made of the schema (npm run print-schema -- --write)', () => {
  expect(read('docs/schema.md')).toBe(printSchemaDocs(schema));
});

test('every type, field, argument and enum value says what it is', () => {
  const silent: string[] = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name))
      return [];
    const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
    const values = 'getValues' in type ? type.getValues() : [];
    return [
      ...(type.description || ['Query', 'Mutation', 'Subscription'].includes(type.name) ? [] : [type.name]),
      ...[...fields, ...values]
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
      ...fields.flatMap((field) =>
        (('args' in field ? field.args : []) as readonly GraphQLArgument[])
          .filter(({ description }) => !description)
          .map(({ name }) => `${type.name}.${field.name}(${name}:)`),
      ),
    ];
  });
  expect(silent).toEqual([]);
});

/** `Type.field(argument:)` → its type and default, for everything that a schema declares. */
function declarations(declared: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  const named = Object.values(declared.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  for (const type of named) {
    found.set(type.name, type.constructor.name);
    for (const value of 'getValues' in type ? type.getValues() : [])
      found.set(`${type.name}.${value.name}`, 'value');
    for (const other of 'getInterfaces' in type ? type.getInterfaces() : [])
      found.set(`${type.name} implements ${other.name}`, 'true');
    if (isUnionType(type))
      for (const { name } of type.getTypes()) found.set(`${type.name} may be ${name}`, 'true');
    for (const field of 'getFields' in type ? Object.values(type.getFields()) : []) {
      found.set(`${type.name}.${field.name}`, withDefault(field));
      for (const argument of 'args' in field ? field.args : [])
        found.set(`${type.name}.${field.name}(${argument.name}:)`, withDefault(argument));
    }
  }
  return found;
}

const withDefault = ({ type, defaultValue }: { type: unknown; defaultValue?: unknown }) =>
  `${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`;

// The design's core stands beside the repository where the product is developed.
const coreFile = new URL('../shared/design/core.graphql', repository);
if (existsSync(coreFile)) {
  test('all of the core is there: no type, field, argument, value or default is missing or another', () => {
    const ours = declarations(schema);
    const core = [...declarations(buildSchema(readFileSync(coreFile, 'utf8')))];
    expect(Object.fromEntries(core.map(([name]) => [name, ours.get(name)]))).toEqual(
      Object.fromEntries(core),
    );
  });
}
