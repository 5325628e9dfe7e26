// What two reports say differently of one thing, a line each: before → after.

import type { DifferencePartsFragment } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';

/** The same in plain text, for sorting, filtering and exports; null where they agree. */
export function differencesText(differences: readonly DifferencePartsFragment[]): string | null {
  const lines = differences.map(
    ({ what, before, after }) => `${aspect(what)} ${said(before)} → ${said(after)}`,
  );
  return lines.join('; ') || null;
}

export function Differences({ differences }: { differences: readonly DifferencePartsFragment[] }) {
  return (
    <ul class="plain">
      {differences.map(({ what, before, after }) => (
        <li key={what}>
          {aspect(what)} <del>{said(before)}</del> → <ins>{said(after)}</ins>
        </li>
      ))}
    </ul>
  );
}

const said = (values: readonly string[]) => values.map(wordFor).join('、') || '—';

const aspect = (what: DifferencePartsFragment['what']) => words().aspects[what];
