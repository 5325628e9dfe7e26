// How many policies a theme or a region has, as an expression: as the loader has counted them and keeps in PolicyTally nodes where it has,
// else counted now. `this` or `node` is the theme or region in a template.

import { downwards, plainly } from './division-walk.js';

type Variable = 'this' | 'node';

const stored = (by: 'THEME' | 'PROVINCE', of: Variable): string => `coalesce(head(COLLECT {
  MATCH (tally:PolicyTally)
  WHERE tally.by = '${by}' AND tally.theme = '' AND tally.key = ${of}.id
  RETURN tally.count
}), 0)`;

export const policiesOfTheme = (theme: Variable): string => stored('THEME', theme);

/** Those for the divisions below it included. */
export const policiesOfRegion = (region: Variable): string => `CASE ${region}.level
  WHEN 'PROVINCE' THEN ${stored('PROVINCE', region).replaceAll('\n', '\n  ')}
  ELSE COUNT {
    MATCH (${region})${downwards}(:Region)<-[:APPLIES_TO]-(policy:Policy)
    WHERE ${plainly}
    RETURN DISTINCT policy
  }
END`;
