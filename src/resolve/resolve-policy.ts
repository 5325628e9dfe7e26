// A draft policy in, the policy with canonical issuers and the most specific division that it is for out.

import type { DraftPolicy } from '../model/draft-facts.js';
import type { PolicyFact } from '../model/facts.js';
import { toMention } from './entity-book.js';
import type { EnteredName, NameResolver } from './name-resolver.js';
import type { ResolvedName } from './resolved-name.js';

export function resolvePolicy(draft: DraftPolicy, names: NameResolver, summary: string): PolicyFact {
  const issuers = names.enterAll(draft.issuers);
  const regions = chooseRegions(draft, issuers, names);
  const themes = names.enterThemes(draft.themes, draft.excerpt);
  return {
    excerpt: draft.excerpt,
    date: draft.date,
    kind: draft.kind,
    title: draft.title,
    instrument: draft.instrument,
    status: draft.status,
    issuers: issuers.map((one) => one.name),
    issuerRefs: issuers.map((one) => one.ref),
    issuerCount: draft.issuerCount,
    regions: regions.map((one) => one.name),
    regionRefs: regions.map((one) => one.ref),
    themes: themes.map((one) => one.name),
    themeRefs: themes.map((one) => one.ref),
    summary,
    confidence: draft.confidence,
    mention: toMention(draft.span),
  };
}

// A zone may lie in a county or hold several: it is as deep as one, and what the text names first wins.
const depths = { COUNTRY: 0, PROVINCE: 1, PREFECTURE: 2, COUNTY: 3, ZONE: 3, CENTRAL: 0 } as const;
const depthOf = (resolved: ResolvedName): number => depths[resolved.level ?? 'COUNTRY'];

/** The deepest group inside the row's province, the first of equals; the division of the issuers; the row's; 中国 for ministries. */
function chooseRegions(
  draft: DraftPolicy,
  issuers: readonly EnteredName[],
  names: NameResolver,
): EnteredName[] {
  const province = names.province(draft.excerpt);
  const inRow = (one: ResolvedName) =>
    province === null || (one.division !== null && names.index.liesIn(one.division, province.code));
  const groups = draft.regions
    .map((group) => ({ group, resolved: group.flatMap((name) => names.resolve(name)) }))
    .filter(({ resolved }) => resolved.length > 0 && resolved.every(inRow));
  const deepest = groups.reduce<(typeof groups)[number] | null>(
    (best, one) => (best === null || depthOfAll(one.resolved) > depthOfAll(best.resolved) ? one : best),
    null,
  );
  const placed = issuers.filter((one) => one.resolved.division !== null && inRow(one.resolved));
  // Where a school or a hospital sits says less than what an organ beside it governs.
  const governing = placed.filter(
    (one) => one.resolved.type === 'ISSUING_BODY' && one.resolved.governs !== null,
  );
  const issuer = (governing.length > 0 ? governing : placed).reduce<EnteredName | null>(
    (best, one) => (best === null || issuerDepth(one) > issuerDepth(best) ? one : best),
    null,
  );
  const issuerAt = issuer ? issuerDepth(issuer) : -1;
  if (deepest && (depthOfAll(deepest.resolved) >= issuerAt || !issuer)) return names.enterAll(deepest.group);
  const division = issuer?.resolved.division;
  if (division && division.level !== 'COUNTRY' && (province || division.level)) {
    return [names.enterDivision(division, draft.excerpt, `the issuing body belongs to ${division.name}`)];
  }
  if (province)
    return [names.enterDivision(province, draft.excerpt, `the row's division is ${province.name}`)];
  const country = names.index.regionOf('100000');
  return country
    ? [names.enterDivision(country, draft.excerpt, 'a ministry’s policy is for the whole country')]
    : [];
}

const depthOfAll = (resolved: readonly ResolvedName[]): number => Math.max(...resolved.map(depthOf));
const issuerDepth = (one: EnteredName): number =>
  one.resolved.division ? depths[one.resolved.division.level] : -1;
