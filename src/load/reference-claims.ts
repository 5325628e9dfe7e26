// The gazetteer in, what it says of the graph out: every division with its PART_OF, and every theme. They are in the graph
// whether a report names them or not, so that a look-up of 大理 answers before any report speaks of it.

import type { Gazetteer } from '../model/gazetteer.js';
import { regionId } from '../model/identity.js';
import type { ClaimedNode, ClaimedRelationship } from './claim.js';
import { themeId } from './entity-ids.js';

export interface ReferenceClaims {
  readonly nodes: readonly ClaimedNode[];
  readonly relationships: readonly ClaimedRelationship[];
}

export function referenceClaims(gazetteer: Gazetteer): ReferenceClaims {
  const regions = gazetteer.regions.map(({ code, name, shortName, level, aliases, englishName }) => ({
    id: regionId(code),
    properties: {
      code,
      name,
      shortName,
      level,
      aliases: [...new Set([...aliases, englishName])].filter((alias) => alias !== '').sort(),
    },
  }));
  const themes = gazetteer.themes.map(({ name, englishName }) => ({
    id: themeId(name),
    properties: { name, englishName },
  }));
  const partOf = gazetteer.regions.flatMap(({ code, parent }) =>
    parent === null
      ? []
      : [
          {
            type: 'PART_OF' as const,
            from: regionId(code),
            to: regionId(parent),
            partnershipId: '',
            properties: {},
          },
        ],
  );
  return { nodes: [...regions, ...themes], relationships: partOf };
}
