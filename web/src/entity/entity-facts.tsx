// What an entity is, as a list of terms: whatever its type has and the reports say.

import type { ComponentChildren } from 'preact';
import { EntityLink, EntityLinks } from '../entity-link.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import type { EntityHeadQuery } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { PoliciesOfReport } from '../reports/policies-of-report.js';
import { addressOf } from '../routing/address.js';
import { days } from '../table/columns.js';

export type Head = NonNullable<EntityHeadQuery['node']>;
interface Term {
  readonly name: string;
  readonly value: ComponentChildren;
}

type Of<Name> = Extract<Head, { readonly __typename: Name }>;

export function EntityFacts({ head }: { head: Head }) {
  const terms = termsOf(head).filter(({ value }) => value !== null && value !== undefined && value !== '');
  return (
    <dl class="facts entity-facts">
      {terms.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function termsOf(head: Head): readonly Term[] {
  switch (head.__typename) {
    case 'Region':
      return regionTerms(head);
    case 'IssuingBody':
      return bodyTerms(head);
    case 'Enterprise':
      return enterpriseTerms(head);
    case 'Policy':
      return policyTerms(head);
    case 'Event':
      return eventTerms(head);
    case 'Person':
      return personTerms(head);
    case 'Theme':
      return [term(words().entity.englishName, head.themeEnglishName)];
    case 'Report':
      return reportTerms(head);
  }
}

const term = (name: string, value: ComponentChildren): Term => ({ name, value });

const some = (type: string, entities: readonly { readonly id: string; readonly name: string }[]) =>
  entities.length > 0 ? <EntityLinks type={type} entities={entities} /> : null;

const one = (type: string, entity: { readonly id: string; readonly name: string } | null | undefined) =>
  entity ? <EntityLink type={type} {...entity} /> : null;

const chinese = (names: readonly string[]) =>
  names.length > 0 ? <span lang="zh-CN">{names.join('、')}</span> : null;

function regionTerms(head: Of<'Region'>): readonly Term[] {
  const { entity } = words();
  return [
    term(entity.aliases, chinese(head.aliases)),
    term(entity.level, wordFor(head.level)),
    term(entity.code, head.code),
    term(entity.parent, one('Region', head.parent)),
    term(entity.bodies, some('IssuingBody', head.issuingBodies)),
    term(entity.children, some('Region', head.children)),
  ];
}

function bodyTerms(head: Of<'IssuingBody'>): readonly Term[] {
  const { entity } = words();
  return [
    term(entity.aliases, chinese(head.aliases)),
    term(entity.englishName, head.englishName),
    term(entity.bodyType, wordFor(head.bodyType)),
    term(entity.level, wordFor(head.bodyLevel)),
    term(entity.governs, one('Region', head.governs)),
  ];
}

function enterpriseTerms(head: Of<'Enterprise'>): readonly Term[] {
  const { entity } = words();
  return [
    term(entity.aliases, chinese(head.aliases)),
    term(entity.englishName, head.englishName),
    term(entity.parentEnterprise, one('Enterprise', head.parent)),
    term(entity.subsidiaries, some('Enterprise', head.subsidiaries)),
    term('', <a href={addressOf('/explore/partners', { enterprise: head.id })}>{entity.partnerMap}</a>),
  ];
}

function policyTerms(head: Of<'Policy'>): readonly Term[] {
  const { entity, columns } = words();
  return [
    term(entity.title, head.title === head.name ? null : chinese([head.title])),
    term(columns.status, wordFor(head.status)),
    term(columns.date, head.announcedOn),
    term(columns.kind, wordFor(head.policyKind)),
    term(entity.instrument, chinese(head.instrument ? [head.instrument] : [])),
    term(columns.issuedBy, some('IssuingBody', head.issuedBy)),
    term(entity.issuerCount, head.issuerCount),
    term(columns.appliesTo, some('Region', head.appliesTo)),
    term(columns.themes, some('Theme', head.themes)),
    term(entity.summary, chinese([head.summary])),
    term(
      entity.statusHistory,
      head.statusHistory.length > 0 ? (
        <ol class="plain">
          {head.statusHistory.map(({ date, status, evidence }) => (
            <li key={`${date} ${status}`}>
              {date} {wordFor(status)}{' '}
              <EvidenceButton
                title={`${head.name} · ${wordFor(status)}`}
                evidence={evidence ? [evidence] : []}
              />
            </li>
          ))}
        </ol>
      ) : null,
    ),
  ];
}

function eventTerms(head: Of<'Event'>): readonly Term[] {
  const { entity, columns } = words();
  const roles = [...new Set(head.organizers.map(({ role }) => role))];
  return [
    term(columns.kind, wordFor(head.eventKind)),
    term(entity.period, days(head.startsOn, head.endsOn)),
    term(columns.place, one('Region', head.heldIn)),
    ...roles.map((role) => {
      const parties = head.organizers.filter((one) => one.role === role).map(({ party }) => party);
      return term(wordFor(role), <Parties parties={parties} />);
    }),
    term(
      entity.participants,
      head.participants.nodes.length > 0 ? <Parties parties={head.participants.nodes} /> : null,
    ),
    term(columns.themes, some('Theme', head.themes)),
  ];
}

function personTerms(head: Of<'Person'>): readonly Term[] {
  return [
    term(
      words().entity.affiliations,
      head.affiliations.length > 0 ? (
        <ul class="plain">
          {head.affiliations.map(({ title, capacity, with: party }) => (
            <li key={party.id}>
              <EntityLink type={party.__typename} {...party} />{' '}
              <span lang="zh-CN">{[title, capacity].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      ) : null,
    ),
  ];
}

function reportTerms(head: Of<'Report'>): readonly Term[] {
  const { columns, entity } = words();
  return [
    term(columns.month, head.month),
    term(columns.publisher, chinese([head.publisher])),
    term(columns.coverage, days(head.coverageFrom, head.coverageTo)),
    term(columns.importedAt, head.importedAt.slice(0, 10)),
    term('', <PoliciesOfReport {...head} />),
    term(' ', <a href={addressOf('/explore/changes', { to: head.id })}>{entity.reportChanges}</a>),
  ];
}

function Parties({ parties }: { parties: readonly { __typename: string; id: string; name: string }[] }) {
  return (
    <span class="entities">
      {parties.map((party) => (
        <EntityLink key={party.id} type={party.__typename} {...party} />
      ))}
    </span>
  );
}
