// The policies that the counts count, a row for each theme and province that a policy is about, with the words for it.

import { ask } from '../ask/ask.js';
import type { ExportedFact, ExportedView } from '../exports/exported-view.js';
import { HeatMapPoliciesDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';

/** `theme`: its name; all of them where absent. Rejects with an AskError. */
export async function exportedPolicies(title: string, theme?: string): Promise<ExportedView> {
  const say = words().pictures.heat;
  const facts: ExportedFact[] = [];
  let after: string | null | undefined = null;
  do {
    const { policies }: Awaited<ReturnType<typeof page>> = await page(after);
    for (const { id, name, announcedOn, themes, appliesTo, evidence } of policies.nodes)
      for (const one of themes)
        for (const province of appliesTo)
          if (theme === undefined || one.name === theme)
            facts.push({
              id,
              cells: { theme: one.name, province: province.name, policy: name, announcedOn },
              evidence: evidence.nodes,
            });
    after = policies.pageInfo.hasNextPage ? policies.pageInfo.endCursor : null;
  } while (after);
  return {
    title,
    columns: [
      { key: 'theme', label: say.theme },
      { key: 'province', label: say.province },
      { key: 'policy', label: say.policy },
      { key: 'announcedOn', label: say.announced },
    ],
    facts,
  };
}

const page = (after: string | null | undefined) => ask(HeatMapPoliciesDocument, { first: 100, after });
