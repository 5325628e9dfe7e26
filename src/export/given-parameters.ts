// The parameters of an address or a command line → what a dataset asks GraphQL. What it does not know is an error that lists what it does.

import { ProductError } from '../model/errors.js';
import type { Dataset, ExportParameter } from './dataset.js';
import { mostRows } from './most-rows.js';

export interface Given {
  /** The id that the path names, where the dataset takes one. */
  readonly id: string | undefined;
  /** Variables of GraphQL: every parameter that is no part of `where`. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** `where` as given and by parameters; undefined where nothing is asked. */
  readonly where: Readonly<Record<string, unknown>> | undefined;
  /** How many rows at most, where a part of them is wanted. */
  readonly first: number | undefined;
  /** What was given, as it was, for the file's name and its head. */
  readonly filters: Readonly<Record<string, string | readonly string[]>>;
}

const everywhere: ExportParameter = {
  name: 'first',
  description: `only so many rows, 1 to ${mostRows}; all where absent`,
};
const whereParameter = (type: string): ExportParameter => ({
  name: 'where',
  description: `${type} of GraphQL as JSON`,
});

/** What a dataset may be asked with, in the order of the help. */
export const parametersOf = (dataset: Dataset): readonly ExportParameter[] => [
  ...dataset.parameters,
  ...(dataset.whereType ? [whereParameter(dataset.whereType)] : []),
  everywhere,
];

/** Throws BAD_USER_INPUT for an unknown, repeated, missing or unreadable parameter. */
export function readGiven(
  dataset: Dataset,
  entries: Iterable<readonly [string, string]>,
  id?: string,
): Given {
  const allowed = new Map(parametersOf(dataset).map((parameter) => [parameter.name, parameter]));
  const values = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const parameter = allowed.get(name);
    if (!parameter) {
      throw wrong(
        name,
        `${dataset.name} has no parameter “${name.slice(0, 80)}”; allowed: ${[...allowed.keys()].join(', ')}`,
      );
    }
    const before = values.get(name) ?? [];
    if (before.length > 0 && !parameter.many) throw wrong(name, `“${name}” is given twice; give it once`);
    if (value.trim() === '') throw wrong(name, `“${name}” is empty; give a value or leave it out`);
    values.set(name, [...before, value]);
  }
  for (const { name, required, description } of allowed.values()) {
    if (required && !values.has(name)) throw wrong(name, `${dataset.name} needs “${name}”: ${description}`);
  }
  const given = dataset.parameters.flatMap((parameter) => {
    const found = values.get(parameter.name);
    return found ? [{ parameter, found }] : [];
  });
  const variables = given
    .filter(({ parameter }) => !parameter.where)
    .map(({ parameter: { name, value, many }, found }) => [
      name,
      value ? value(found) : many ? found : found[0],
    ]);
  return {
    id,
    variables: Object.fromEntries(variables),
    where: whereOf(readWhere(values.get('where')?.[0]), given),
    first: readFirst(values.get('first')?.[0]),
    filters: Object.fromEntries(
      [...values].map(([name, found]) => [name, found.length === 1 ? found[0]! : found]),
    ),
  };
}

type Where = Record<string, unknown>;

function whereOf(
  where: Where | undefined,
  given: readonly { parameter: ExportParameter; found: readonly string[] }[],
): Where | undefined {
  const all = { ...where };
  for (const { parameter, found } of given) {
    for (const [key, asked] of Object.entries(parameter.where?.(found) ?? {})) {
      const before = all[key];
      const joins = isObject(before) && isObject(asked) && !Object.keys(asked).some((part) => part in before);
      if (before !== undefined && !joins) {
        throw wrong(
          parameter.name,
          `“${parameter.name}” asks for ${key}, which where has already; give one of them`,
        );
      }
      all[key] = joins ? { ...before, ...asked } : asked;
    }
  }
  return Object.keys(all).length > 0 ? all : undefined;
}

function readWhere(json: string | undefined): Where | undefined {
  if (json === undefined) return undefined;
  let where: unknown;
  try {
    where = JSON.parse(json);
  } catch {
    throw wrong(
      'where',
      '“where” is not JSON; write it as {"kind": "DOCUMENT"}, percent-encoded in an address',
    );
  }
  if (!isObject(where)) throw wrong('where', '“where” must be a JSON object');
  return where;
}

function readFirst(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const first = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  if (first < 1 || first > mostRows)
    throw wrong('first', `“first” must be 1 to ${mostRows}, not “${value.slice(0, 80)}”`);
  return first;
}

const isObject = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wrong = (parameter: string, message: string) =>
  new ProductError('BAD_USER_INPUT', message, { parameter: parameter.slice(0, 80) });
