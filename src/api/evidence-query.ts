// The root field for excerpts by their ids, as facts and clients that cite name them. Compiled like those of query.ts.

import { ID, Resolver } from 'type-graphql';
import { Evidence } from '../model/evidence.js';
import { rootField } from '../model/graph-field.js';
import { maximumPageSize } from '../model/page.js';
import { atMost } from './argument-checks.js';

@Resolver()
export class EvidenceQueryFields {
  @rootField(
    () => [Evidence],
    {
      description:
        'Excerpts by their ids, as `excerptIds` name them, in their order; null where nothing has one. Example: `evidence(ids: ["excerpt:e89f2453bfba36e5"]) { quote lineFrom sourceUrl }`',
      listNullable: 'items',
      args: {
        ids: {
          type: () => [ID],
          description: `Ids of excerpts, ${maximumPageSize} at most. Example: \`["excerpt:e89f2453bfba36e5"]\``,
        },
      },
      checks: { ids: atMost(maximumPageSize) },
    },
    { kind: 'byId', argument: 'ids', labels: ['Excerpt'], many: true },
  )
  evidence: unknown;
}
