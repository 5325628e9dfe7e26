// The files of `seed/gazetteers/` in, one checked Gazetteer out. A gazetteer that is read has the shape of
// `model/gazetteer.ts` and hangs together; anything else is a ProductError that names the file and the entry.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Static, type TObject, Type } from '@sinclair/typebox';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { ProductError } from '../model/errors.js';
import { bodyLevels, bodyTypes, regionLevels } from '../model/facts.js';
import type { Gazetteer } from '../model/gazetteer.js';
import { checkGazetteer, type GazetteerProblem } from './check-gazetteer.js';

const text = Type.String({ minLength: 1, pattern: '^\\S(.*\\S)?$' });
const code = Type.String({ pattern: '^[1-9]\\d{5}$' });
const names = Type.Array(text, { uniqueItems: true });
const oneOf = <const V extends readonly string[]>(values: V) =>
  Type.Unsafe<V[number]>(Type.String({ enum: [...values] }));
const orNull = <const T extends Parameters<typeof Type.Union>[0][number]>(schema: T) =>
  Type.Union([schema, Type.Null()]);
const entry = <P extends Parameters<typeof Type.Object>[0]>(properties: P) =>
  Type.Object(properties, { additionalProperties: false });

const entries = {
  regions: entry({
    code,
    name: text,
    shortName: text,
    level: oneOf(regionLevels),
    parent: orNull(code),
    englishName: text,
    aliases: names,
  }),
  bodies: entry({
    name: text,
    aliases: names,
    englishName: orNull(text),
    level: orNull(oneOf(bodyLevels)),
    bodyType: oneOf(bodyTypes),
    governs: orNull(code),
    seat: orNull(code),
  }),
  departments: entry({
    name: text,
    shortNames: names,
    bodyType: oneOf(bodyTypes),
    levels: Type.Array(oneOf(bodyLevels), { minItems: 1, uniqueItems: true }),
    onlyIn: orNull(Type.Array(code, { minItems: 1, uniqueItems: true })),
    pattern: orNull(Type.String({ pattern: '^[^{}]*\\{(region|short)\\}[^{}]+$' })),
  }),
  enterprises: entry({
    name: text,
    aliases: names,
    englishName: orNull(text),
    parent: orNull(text),
    wordLike: Type.Optional(names),
  }),
  themes: entry({
    name: text,
    englishName: text,
    keywords: Type.Array(text, { minItems: 1, uniqueItems: true }),
  }),
} satisfies Record<keyof Gazetteer, TObject>;

type FileName = keyof typeof entries;

/** From `src/cli/` and from `dist/cli/` alike, the root is two levels up. */
const seedGazetteers = new URL('../../seed/gazetteers/', import.meta.url);

/**
 * Reads and checks the five files of `directory` (an address that ends in `/`).
 * Throws BAD_USER_INPUT: a file that is missing, is no JSON, has an entry of another shape, or entries that contradict
 * each other. `details.problems` lists every `{ file, entry, what }`.
 */
export async function readGazetteer(directory: URL = seedGazetteers): Promise<Gazetteer> {
  const gazetteer: Gazetteer = {
    regions: await readEntries('regions', directory),
    bodies: await readEntries('bodies', directory),
    departments: await readEntries('departments', directory),
    enterprises: await readEntries('enterprises', directory),
    themes: await readEntries('themes', directory),
  };
  refuse(checkGazetteer(gazetteer));
  return gazetteer;
}

async function readEntries<F extends FileName>(
  file: F,
  directory: URL,
): Promise<Static<(typeof entries)[F]>[]> {
  const path = fileURLToPath(new URL(`${file}.json`, directory));
  let read: unknown;
  try {
    read = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    const what = cause instanceof SyntaxError ? 'is no JSON' : 'cannot be read';
    throw new ProductError(
      'BAD_USER_INPUT',
      `The gazetteer ${path} ${what}: ${(cause as Error).message}`,
      { path },
      { cause },
    );
  }
  const validate = new Ajv2020({ allErrors: true }).compile(Type.Array(entries[file]));
  if (!validate(read)) refuse((validate.errors ?? []).map((error) => shapeProblem(file, read, error)));
  return read as Static<(typeof entries)[F]>[];
}

function shapeProblem(file: FileName, read: unknown, error: ErrorObject): GazetteerProblem {
  const [, index, ...path] = error.instancePath.split('/');
  const flawed =
    index === undefined || !Array.isArray(read) ? null : (read[Number(index)] as { name?: unknown } | null);
  const place = path.length > 0 ? `${path.join('/')} ` : '';
  const extra = error.keyword === 'additionalProperties' ? ` (${error.params.additionalProperty})` : '';
  return {
    file,
    entry:
      index === undefined
        ? 'the whole file'
        : `${String(flawed?.name ?? 'unnamed')} (entry ${Number(index) + 1})`,
    what: `${place}${error.message ?? error.keyword}${extra}`,
  };
}

function refuse(problems: readonly GazetteerProblem[]): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new ProductError(
    'BAD_USER_INPUT',
    `seed/gazetteers/${first.file}.json: ${first.entry}: ${first.what}${more}`,
    {
      problems,
    },
  );
}
