// 差异: what two reports say differently of one thing. `this` is a map {what, before, after}, made by the clauses here out of what each of
// the reports claims: the loader keeps a claim on its element as `{"by":"report:…","title":"…"}`, or `{"by":["report:…",…],…}` where several
// reports say the same.

import { ObjectType } from 'type-graphql';
import { ChangeAspect } from './enums.js';
import { graphField } from './graph-field.js';

/** A quote inside a claim's text is kept out of the way while the text is cut out; this sign is no character of any report. */
const quote = '\uE000';

/** Texts as they stand in a claim's JSON → texts. */
const plain = (texts: unknown) =>
  (texts as readonly string[]).map((text) => JSON.parse(`"${text.replaceAll(quote, '\\"')}"`) as string);

@ObjectType('Difference', {
  description: 'What two reports say differently of one thing. Example: `{ what before after }`',
})
export class Difference {
  @graphField(
    () => ChangeAspect,
    { description: 'What it is that they say differently. Example: `STATUS`' },
    { kind: 'property', of: 'this' },
  )
  what: string;

  @graphField(
    () => [String],
    { description: 'What the earlier report says; none where it says nothing of it. Example: `["DRAFT"]`' },
    { kind: 'value', expression: 'this.before', finish: plain },
  )
  before: string[];

  @graphField(
    () => [String],
    { description: 'What the later report says. Example: `["TRIAL"]`' },
    { kind: 'value', expression: 'this.after', finish: plain },
  )
  after: string[];
}

/** What of a claim counts: how its value begins and ends in the claim. Names are a list, and come apart at `","`. */
interface Aspect {
  readonly what: keyof typeof ChangeAspect;
  readonly from: string;
  readonly to: string;
}
const text = (what: Aspect['what'], property: string): Aspect => ({ what, from: `"${property}":"`, to: '"' });

export const entityAspects: readonly Aspect[] = [
  text('TITLE', 'title'),
  text('STARTS_ON', 'startsOn'),
  text('ENDS_ON', 'endsOn'),
  { what: 'NAMES', from: '"aliases":["', to: '"]' },
];
/** Properties of a claim come by name: after a stake nothing follows. */
export const dealAspects: readonly Aspect[] = [
  { what: 'AMOUNT', from: '"amountCny":', to: ',' },
  { what: 'STAKE', from: '"stakePercent":', to: '}' },
];

/** An expression: the claims on `node` of a report, `this` or `fromEdge`. */
export const claimsBy = (report: 'this' | 'fromEdge') =>
  `[claim IN coalesce(node.claims, []) WHERE split(claim, '":')[1] CONTAINS '"' + ${report}.id + '"' | replace(claim, '\\\\"', '${quote}')]`;

/**
 * An expression: the list of {what, before, after} in which `saidNow`, the later report's claims, have something that `saidThen`, the
 * earlier's, have not. Whether both reports speak of it at all is for the caller to know.
 */
export const differencesOf = (aspects: readonly Aspect[]) => `COLLECT {
    UNWIND [${aspects.map(({ what, from, to }) => `['${what}', '${from}', '${to}']`).join(', ')}] AS aspect
    WITH aspect[0] AS topic, ${valuesIn('saidThen')} AS old, ${valuesIn('saidNow')} AS current
    WHERE any(value IN current WHERE NOT value IN old)
    RETURN {what: topic, before: old, after: current}
  }`;

const valuesIn = (claims: string) => `COLLECT {
      UNWIND ${claims} AS claim
      WITH claim WHERE claim CONTAINS aspect[1]
      UNWIND split(split(split(claim, aspect[1])[1], aspect[2])[0], '","') AS value
      RETURN DISTINCT value ORDER BY value
    }`;
