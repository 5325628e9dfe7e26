// A line that tells an entity from its namesakes, and the fields that it takes.

import type { AnsweredEntity } from './entity-property.js';

/** GraphQL on Entity: what a candidate shows, and its names. Fields are renamed where types disagree. */
export const candidateFragment = `fragment Shown on Entity {
  __typename id name
  ... on Enterprise { english: englishName aliases above: parent { name } }
  ... on IssuingBody { english: englishName aliases organOf: governs { name } bodyType }
  ... on Region { short: shortName aliases code regionLevel: level within: parent { name regionLevel: level parent { name regionLevel: level } } }
  ... on Policy { announcedOn policyStatus: status issuers: issuedBy { name } }
  ... on Event { startsOn heldIn { name } eventKind: kind }
  ... on Theme { themeEnglish: englishName }
}`;

const nameOf = (value: unknown) => (value as { readonly name: string } | null)?.name;

interface Place {
  readonly name: string;
  readonly regionLevel: string;
  readonly parent?: Place | null;
}
/** That a place is in China tells nothing. */
const placeName = (place: Place | null | undefined) =>
  place?.regionLevel === 'COUNTRY' ? null : place?.name;

export function describe(entity: AnsweredEntity): string {
  const parts: readonly unknown[] = (() => {
    switch (entity.__typename) {
      case 'Enterprise':
        return [entity.english, nameOf(entity.above)];
      case 'IssuingBody':
        return [nameOf(entity.organOf), entity.bodyType, entity.english];
      case 'Region': {
        const within = entity.within as Place | null;
        return [entity.code, entity.regionLevel, placeName(within?.parent), placeName(within)];
      }
      case 'Policy':
        return [
          entity.announcedOn,
          entity.policyStatus,
          (entity.issuers as { name: string }[]).map(nameOf).join('、'),
        ];
      case 'Event':
        return [entity.startsOn, entity.eventKind, nameOf(entity.heldIn)];
      default:
        return [entity.themeEnglish];
    }
  })();
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' · ');
}
