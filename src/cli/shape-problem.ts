// Whether a value has a shape, in words for the one who wrote it.

import { Ajv2020 } from 'ajv/dist/2020.js';

const ajv = new Ajv2020({ allErrors: false, strict: false, formats: { date: isDay } });

/** What is wrong first, such as `merge/from must NOT have more than 1 properties`; undefined where it fits. */
export function shapeProblemOf(value: unknown, shape: object): string | undefined {
  if (ajv.validate(shape, value)) return undefined;
  const [error] = ajv.errors ?? [];
  const place = error?.instancePath.split('/').slice(1).join('/');
  const extra = error?.keyword === 'additionalProperties' ? ` (${error.params.additionalProperty})` : '';
  const allowed = error?.keyword === 'enum' ? `: ${(error.params.allowedValues as string[]).join(', ')}` : '';
  return `${place ? `${place} ` : ''}${error?.message ?? 'is not as it should be'}${extra}${allowed}`;
}

/** 2019-02-31 looks like a day and is none: Neo4j would refuse it in the middle of an import. */
function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
