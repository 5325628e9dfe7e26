// A gold file: facts as a careful reader gives them, and beside a field what another careful reader may give instead.

export type OneOrMore = string | null | readonly (string | null)[];

export interface GoldExcerpt {
  readonly key: string;
  readonly section: string;
  readonly heading: string;
  readonly date: string | null;
  readonly text: string;
  readonly sourceUrl: string | null;
  readonly optionalFields?: readonly string[];
  readonly dateAlternatives?: OneOrMore;
  readonly headingAlternatives?: OneOrMore;
  readonly sourceUrlAlternatives?: OneOrMore;
}

export interface GoldPolicy {
  readonly excerpt: string;
  readonly date: string;
  readonly dateAlternatives?: OneOrMore;
  readonly kind: string;
  readonly kindAlternatives?: OneOrMore;
  readonly title: string;
  readonly titleAlternatives?: OneOrMore;
  readonly status: string;
  readonly statusAlternatives?: OneOrMore;
  readonly optional?: boolean;
  readonly issuers: readonly string[];
  readonly issuersAlternatives?: readonly (readonly string[])[];
  readonly issuersOptional?: readonly string[];
  readonly regions: readonly string[];
  readonly regionsAlternatives?: readonly (readonly string[])[];
  readonly regionsOptional?: readonly string[];
  readonly themes: readonly string[];
  readonly themesAlternatives?: readonly (readonly string[])[];
  readonly themesOptional?: readonly string[];
}

export interface GoldPartnership {
  readonly parties: readonly string[];
  /** Other accepted lists of all the parties. */
  readonly partiesAlternatives?: readonly (string | readonly string[])[];
  /** Other accepted names of one party. */
  readonly partyAlternatives?: Readonly<Record<string, OneOrMore>>;
  readonly kind: string;
  readonly kindAlternatives?: OneOrMore;
  readonly date: string | null;
  readonly dateAlternatives?: OneOrMore;
  readonly optional?: boolean;
}

type Named = string | { readonly name: string };

export interface GoldEvent {
  readonly excerpt: string;
  readonly excerptAlternatives?: OneOrMore;
  readonly kind: string;
  readonly kindAlternatives?: OneOrMore;
  readonly date: string | null;
  readonly dateAlternatives?: OneOrMore;
  readonly place: string | null;
  readonly placeAlternatives?: OneOrMore;
  readonly organizers: readonly Named[];
  readonly organizersAlternatives?: readonly (readonly Named[])[];
  readonly participants: readonly Named[];
  readonly participantsOptional?: readonly string[];
  readonly participantsAlternatives?: Readonly<Record<string, OneOrMore>>;
  readonly optional?: boolean;
}

export interface GoldPerson {
  readonly name: string;
  readonly title: string | null;
  readonly titleAlternatives?: OneOrMore;
  readonly affiliation: string | null;
  readonly affiliationAlternatives?: OneOrMore;
  readonly optional?: boolean;
}

export interface GoldFacts {
  readonly excerpts: readonly GoldExcerpt[];
  readonly policies: readonly GoldPolicy[];
  readonly partnerships: readonly GoldPartnership[];
  readonly events: readonly GoldEvent[];
  readonly people: readonly GoldPerson[];
}

/** A field that is absent, one value, or several, as a list. */
export function listOf<T>(values: T | readonly T[] | null | undefined): T[] {
  if (values === null || values === undefined) return [];
  return Array.isArray(values) ? [...values] : [values as T];
}

/** Like `listOf`, but null is a value: no place, no affiliation. */
export const alternativesOf = (values: OneOrMore | undefined): (string | null)[] =>
  values === undefined || values === null ? [] : typeof values === 'string' ? [values] : [...values];

/** Is `value` what the gold file has, or what it accepts instead? */
export const accepts = (main: string | null, others: OneOrMore | undefined, value: string | null): boolean =>
  [main, ...alternativesOf(others)].includes(value);

export const nameOf = (named: Named): string => (typeof named === 'string' ? named : named.name);
