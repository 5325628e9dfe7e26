// `review`: what a curator should look at first, each with its words and a correction to paste, as lines or as JSON.

import { type KnownNames, review, unsure } from '../load/review.js';
import { readReviewRows } from '../load/review-rows.js';
import { ProductError } from '../model/errors.js';
import type { Gazetteer } from '../model/gazetteer.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { readGazetteer } from './read-gazetteer.js';
import { reviewLines } from './review-lines.js';
import { snippetOf } from './review-snippet.js';

const firstMany = 30;

/** 0: printed, an empty list too. Throws BAD_USER_INPUT for a wrong call. `given` is for tests. */
export async function runReview(args: readonly string[], io: CommandIo, given?: Gazetteer): Promise<number> {
  const unknown = args.find((arg) => !['--json', '--all'].includes(arg));
  if (unknown !== undefined) {
    throw new ProductError(
      'BAD_USER_INPUT',
      `review has no option “${unknown}”: npm run review -- [--all] [--json]`,
    );
  }
  const gazetteer = given ?? (await readGazetteer());
  return withConfiguredGraph(io, async (graph) => {
    const items = review(await readReviewRows(graph.read, unsure), knownNames(gazetteer));
    const shown = args.includes('--all') ? items : items.slice(0, firstMany);
    if (args.includes('--json')) {
      const withYaml = shown.map((item) => ({ ...item, yaml: snippetOf(item) }));
      io.out(JSON.stringify({ total: items.length, items: withYaml }, null, 2));
    } else for (const line of reviewLines(shown, items.length)) io.out(line);
    return 0;
  });
}

function knownNames({ enterprises, bodies, regions }: Gazetteer): KnownNames {
  return {
    entities: new Set([...enterprises, ...bodies].flatMap(({ name, aliases }) => [name, ...aliases])),
    regions: new Set(regions.flatMap(({ name, shortName }) => [name, shortName])),
  };
}
