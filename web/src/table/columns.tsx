// The columns of policies, deals and events, and what each row holds true in words: the same wherever they are listed.

import { EntityLink, EntityLinks } from '../entity-link.js';
import type { Fact } from '../evidence/evidence-dialog.js';
import type { DealRowFragment, EventRowFragment, PolicyRowFragment } from '../gql/graphql.js';
import { presentLanguage, wordFor, words } from '../language/language.js';
import type { Column } from './fact-table.js';

const namesOf = (entities: readonly { readonly name: string }[]) =>
  entities.map(({ name }) => name).join('、');

export function policyColumns(): readonly Column<PolicyRowFragment>[] {
  const { columns } = words();
  return [
    { key: 'date', label: columns.date, value: (row) => row.announcedOn, kind: 'date' },
    {
      key: 'title',
      label: columns.title,
      value: (row) => row.name,
      cell: (row) => <EntityLink type="Policy" id={row.id} name={row.name} />,
      kind: 'wide',
    },
    { key: 'status', label: columns.status, value: (row) => wordFor(row.status), kind: 'short' },
    {
      key: 'issuedBy',
      label: columns.issuedBy,
      value: (row) => namesOf(row.issuedBy),
      cell: (row) => <EntityLinks type="IssuingBody" entities={row.issuedBy} />,
    },
    {
      key: 'appliesTo',
      label: columns.appliesTo,
      value: (row) => namesOf(row.appliesTo),
      cell: (row) => <EntityLinks type="Region" entities={row.appliesTo} />,
    },
    {
      key: 'themes',
      label: columns.themes,
      value: (row) => namesOf(row.themes),
      cell: (row) => <EntityLinks type="Theme" entities={row.themes} />,
    },
  ];
}

export const policyFact = ({ id, name }: PolicyRowFragment): Fact => ({ title: name, of: id });

/** CNY in the units that a reader of the language counts in: 亿 and 万, or millions. */
export function money(yuan: number): string {
  const locale = presentLanguage() === 'en' ? 'en' : 'zh-CN';
  const format = {
    style: 'currency',
    currency: 'CNY',
    notation: 'compact',
    maximumFractionDigits: 2,
  } as const;
  return new Intl.NumberFormat(locale, format).format(yuan);
}

export function dealColumns(): readonly Column<DealRowFragment>[] {
  const { columns } = words();
  return [
    { key: 'date', label: columns.date, value: (row) => row.announcedOn ?? null, kind: 'date' },
    {
      key: 'parties',
      label: columns.parties,
      value: (row) => namesOf(row.parties),
      cell: (row) => (
        <span class="entities">
          {row.parties.map((party) => (
            <EntityLink key={party.id} type={party.__typename} {...party} />
          ))}
        </span>
      ),
    },
    { key: 'kind', label: columns.kind, value: (row) => wordFor(row.kind), kind: 'short' },
    {
      key: 'scope',
      label: columns.scope,
      value: (row) => row.scope ?? null,
      cell: (row) => <span lang="zh-CN">{row.scope}</span>,
      kind: 'wide',
    },
    {
      key: 'amount',
      label: columns.amount,
      value: (row) => row.amountCny ?? null,
      cell: (row) =>
        [
          row.amountCny === null || row.amountCny === undefined ? '' : money(row.amountCny),
          row.stakePercent === null || row.stakePercent === undefined ? '' : `${row.stakePercent}%`,
        ]
          .filter(Boolean)
          .join(' · '),
      kind: 'number',
    },
  ];
}

export const dealFact = ({
  parties,
  kind,
  evidence,
  confidence,
}: Pick<DealRowFragment, 'parties' | 'kind' | 'evidence' | 'confidence'>): Fact => ({
  title: words().entity.deal(namesOf(parties), wordFor(kind)),
  evidence,
  confidence,
});

export function eventColumns(): readonly Column<EventRowFragment>[] {
  const { columns } = words();
  return [
    {
      key: 'date',
      label: columns.date,
      value: (row) => row.startsOn ?? null,
      cell: (row) => days(row.startsOn, row.endsOn),
      kind: 'date',
    },
    {
      key: 'name',
      label: columns.name,
      value: (row) => row.name,
      cell: (row) => <EntityLink type="Event" id={row.id} name={row.name} />,
      kind: 'wide',
    },
    { key: 'kind', label: columns.kind, value: (row) => wordFor(row.kind), kind: 'short' },
    {
      key: 'place',
      label: columns.place,
      value: (row) => row.heldIn?.name ?? null,
      cell: (row) => (row.heldIn ? <EntityLink type="Region" {...row.heldIn} /> : null),
    },
  ];
}

export const eventFact = ({ id, name }: EventRowFragment): Fact => ({ title: name, of: id });

/** One day, or from one to another. */
export const days = (from: string | null | undefined, to: string | null | undefined): string =>
  from && to && to !== from ? `${from} – ${to}` : (from ?? '');
