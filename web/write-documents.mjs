// schema.graphql and the operations beside the components (*.graphql) → typed documents in src/gql/graphql.ts: strings, so that the browser
// needs no GraphQL parser. `npm run codegen` renews them; a test compares.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

const web = fileURLToPath(new URL('.', import.meta.url));

/** The text of src/gql/graphql.ts. */
export async function typedDocuments() {
  const schemaText = readFileSync(join(web, '..', 'schema.graphql'), 'utf8');
  const documents = readdirSync(join(web, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((location) => {
      const rawSDL = readFileSync(join(web, 'src', location), 'utf8');
      return { location, rawSDL, document: parse(rawSDL) };
    });
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: 'gql/',
    presetConfig: { fragmentMasking: false },
    schema: parse(schemaText),
    schemaAst: buildSchema(schemaText),
    documents,
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      immutableTypes: true,
      useTypeImports: true,
      skipTypename: true,
      scalars: { Date: 'string', DateTime: 'string', URL: 'string', JSON: 'unknown' },
    },
    plugins: [],
    pluginMap: {},
  });
  // The preset also writes a tag for operations inside TypeScript, which would bring each of them twice.
  return codegen(outputs.find(({ filename }) => filename.endsWith('graphql.ts')));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(join(web, 'src', 'gql', 'graphql.ts'), await typedDocuments());
