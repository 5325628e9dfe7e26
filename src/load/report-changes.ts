// Two reports of the graph in, what is new, told again or changed from the first to the second out. The reading is two
// statements, the grouping is pure. The query changes(from, to) calls the same things NEW, CONTINUED and CHANGED.

import { statementOf } from '../graph/statements.js';
import { type Claim, decodeClaim } from './claim.js';
import { unpackClaims } from './packed-claims.js';
import type { Reader } from './stored-claims.js';

export const changeKinds = ['NEW', 'CHANGED', 'CONTINUED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** Words of a report. */
export interface Told {
  readonly id: string;
  readonly key: string;
  readonly date: string | null;
  readonly line: number;
  readonly text: string;
}

export interface EntityChange {
  readonly kind: ChangeKind;
  readonly type: 'Policy' | 'Event' | 'IssuingBody' | 'Enterprise';
  readonly id: string;
  readonly name: string;
  /** What differs, as `[before, after]`; empty for NEW and CONTINUED. */
  readonly status: readonly [string, string] | null;
  /** Names that the later report uses and the earlier did not, where both speak of it. */
  readonly newNames: readonly string[];
  readonly before: readonly Told[];
  readonly after: readonly Told[];
}

export interface DealChange {
  /** A deal that is told again has new excerpts: it is CONTINUED. */
  readonly kind: 'NEW' | 'CONTINUED';
  readonly id: string;
  readonly deal: string;
  readonly parties: readonly string[];
  readonly announcedOn: string | null;
  readonly scope: string | null;
  readonly before: readonly Told[];
  readonly after: readonly Told[];
}

export interface ReportChanges {
  readonly entities: readonly EntityChange[];
  readonly partnerships: readonly DealChange[];
}

export interface EntityRow extends Pick<EntityChange, 'id' | 'name' | 'before' | 'after'> {
  readonly label: EntityChange['type'];
  readonly statusHistory: readonly string[] | null;
  readonly claims: readonly string[];
}
export type DealRow = Omit<DealChange, 'kind' | 'deal'> & { readonly kind: string };

/** `from` and `to` are ids of reports. Entities and deals come by id. */
export async function readReportChanges(read: Reader, from: string, to: string): Promise<ReportChanges> {
  const entities = await read(statementOf('changes-of-entities'), { from, to });
  const deals = await read(statementOf('changes-of-deals'), { from, to });
  return {
    entities: entities.map((row) => entityChange(row as unknown as EntityRow, from, to)),
    partnerships: deals.map((row) => dealChange(row as unknown as DealRow)),
  };
}

export function entityChange(row: EntityRow, from: string, to: string): EntityChange {
  const { label: type, id, name, before, after } = row;
  const shared = { type, id, name, before, after };
  if (before.length === 0) return { kind: 'NEW', ...shared, status: null, newNames: [] };
  const status = statusChange(row);
  const claims = unpackClaims(row.claims).map(decodeClaim);
  const known = namesBy(from, claims);
  const newNames = namesBy(to, claims).filter((alias) => !known.includes(alias) && alias !== name);
  const isChanged = status !== null || newNames.length > 0;
  return { kind: isChanged ? 'CHANGED' : 'CONTINUED', ...shared, status, newNames };
}

/** `statusHistory` holds `2019-03-12 DRAFT excerpt:…`, oldest first: what each of the two reports says last. */
function statusChange({ statusHistory, before, after }: EntityRow): EntityChange['status'] {
  const last = (excerpts: readonly Told[]) =>
    (statusHistory ?? [])
      .map((telling) => telling.split(' ') as [string, string, string])
      .filter(([, , excerpt]) => excerpts.some(({ id }) => id === excerpt))
      .at(-1)?.[1];
  const [then, now] = [last(before), last(after)];
  return then !== undefined && now !== undefined && then !== now ? [then, now] : null;
}

const namesBy = (report: string, claims: readonly Claim[]): string[] => [
  ...new Set(
    claims.filter(({ by }) => by === report).flatMap(({ aliases }) => (aliases ?? []) as readonly string[]),
  ),
];

function dealChange({ kind: deal, ...row }: DealRow): DealChange {
  return { kind: row.before.length === 0 ? 'NEW' : 'CONTINUED', deal, ...row };
}
