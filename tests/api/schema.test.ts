import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema, isEnumType, isUnionType } from 'graphql';
import { buildPublicSchema } from '../../src/api/schema.js';
import { schemaFiles } from '../../src/cli/print-schema-command.js';

const schema = buildPublicSchema();
const repository = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, repository), 'utf8');

test('the print of the schema, its description and its changelog are of today (npm run print-schema -- --write)', async () => {
  const { files } = await schemaFiles(schema);
  expect(Object.keys(files)).toEqual(['schema.graphql', 'docs/schema.md', 'docs/schema-changes.md']);
  for (const [path, text] of Object.entries(files)) expect(read(path)).toBe(text);
});

test('what breaks clients since the release says in docs/schema-changes.md what they are to do', async () => {
  expect((await schemaFiles(schema)).breaking).toEqual([]);
});

test('every enum value says what it means', () => {
  const silent = Object.values(schema.getTypeMap()).flatMap((type) =>
    (type.name.startsWith('__') || !isEnumType(type) ? [] : type.getValues())
      .filter(({ description }) => !description)
      .map(({ name }) => `${type.name}.${name}`),
  );
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
