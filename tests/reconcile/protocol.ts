// The shapes of the Reconciliation API 0.2 (https://reconciliation-api.github.io/specs/0.2/), put down from its text, and stricter:
// what the text does not name is not there.

import { type TSchema, Type } from '@sinclair/typebox';
import { Ajv } from 'ajv';

const strict = { additionalProperties: false };
const text = Type.String({ minLength: 1 });
const named = Type.Object({ id: text, name: text }, strict);
const address = Type.String({ pattern: '^https?://' });
const withId = Type.String({ pattern: '^https?://.*\\{\\{id\\}\\}' });
const service = { service_url: address, service_path: Type.String({ pattern: '^/' }) };
const suggestion = (more: Record<string, TSchema> = {}) =>
  Type.Object(
    {
      result: Type.Array(
        Type.Object({ id: text, name: text, description: Type.Optional(text), ...more }, strict),
      ),
    },
    strict,
  );
const suggestService = Type.Object(
  {
    ...service,
    flyout_service_url: address,
    flyout_service_path: Type.String({ pattern: '^/.*\\$\\{id\\}' }),
  },
  strict,
);
const value = Type.Union([
  Type.Object({ id: text, name: text }, strict),
  Type.Object({ str: Type.String() }, strict),
  Type.Object({ date: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$' }) }, strict),
]);

const shapes = {
  manifest: Type.Object(
    {
      versions: Type.Array(Type.String(), { contains: Type.Literal('0.2') }),
      name: text,
      identifierSpace: text,
      schemaSpace: text,
      defaultTypes: Type.Array(named, { uniqueItems: true }),
      view: Type.Object({ url: withId }, strict),
      preview: Type.Object({ url: withId, width: Type.Integer(), height: Type.Integer() }, strict),
      suggest: Type.Object(
        { entity: suggestService, type: suggestService, property: suggestService },
        strict,
      ),
      extend: Type.Object(
        {
          propose_properties: Type.Object(service, strict),
          property_settings: Type.Array(
            Type.Object(
              {
                name: text,
                label: text,
                type: Type.Literal('number'),
                default: Type.Number(),
                help_text: text,
              },
              strict,
            ),
          ),
        },
        strict,
      ),
      batchSize: Type.Integer({ minimum: 1 }),
    },
    strict,
  ),
  results: Type.Record(
    Type.String(),
    Type.Object(
      {
        result: Type.Array(
          Type.Object(
            {
              id: text,
              name: text,
              description: Type.Optional(text),
              type: Type.Array(named),
              score: Type.Number({ minimum: 0, maximum: 100 }),
              match: Type.Boolean(),
              features: Type.Array(
                Type.Object({ id: text, value: Type.Union([Type.Boolean(), Type.Number()]) }, strict),
              ),
            },
            strict,
          ),
        ),
      },
      strict,
    ),
  ),
  entities: suggestion({ notable: Type.Array(named) }),
  suggestions: suggestion(),
  flyout: Type.Object({ id: text, html: text }, strict),
  proposals: Type.Object(
    { type: text, properties: Type.Array(named), limit: Type.Optional(Type.Number()) },
    strict,
  ),
  extension: Type.Object(
    {
      meta: Type.Array(Type.Object({ id: text, name: text, type: Type.Optional(named) }, strict)),
      rows: Type.Record(Type.String(), Type.Record(Type.String(), Type.Array(value))),
    },
    strict,
  ),
  error: Type.Object({ error: text, code: text }, { additionalProperties: true }),
} as const;

const ajv = new Ajv({ allErrors: true });
const checks = new Map(Object.entries(shapes).map(([name, shape]) => [name, ajv.compile(shape)]));

/** What is not as the protocol has it; empty where all is. */
export function breachesOf(name: keyof typeof shapes, answer: unknown): readonly string[] {
  const check = checks.get(name)!;
  return check(answer) ? [] : check.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
