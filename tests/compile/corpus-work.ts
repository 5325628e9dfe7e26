// What each statement of the corpus costs, as `corpus-work.md` says: a table for people that tests read.

import { readFileSync, writeFileSync } from 'node:fs';

export interface Work {
  /** Reads of the store. */
  readonly hits: number;
  /** Objects of the answer: entities, edges of a page, deals, counts; 1 at least. */
  readonly rows: number;
  readonly hitsPerRow: number;
}

/** By the number of policies in the graph, then by case: one entry a root field. */
export type WorkBySize = Readonly<Record<string, Readonly<Record<string, readonly Work[]>>>>;

const file = new URL('./corpus-work.md', import.meta.url);
const head = `# What the statements of the corpus cost

Hits of the store, as PROFILE tells, for each object of the answer, on made-up graphs of so many policies. Full-text look-ups are not counted as hits.
Written by \`UPDATE=1\` (see \`corpus-work.neo4j.test.ts\`), held by CI at 10,000 policies, where the graph is there in seconds.

| policies | case | hits | rows | hits a row |
| --- | --- | --- | --- | --- |
`;

export function readWork(): WorkBySize {
  const sizes: Record<string, Record<string, Work[]>> = {};
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const cells = /^\| (\d+) \| (\S+) \| (\d+) \| (\d+) \| ([\d.]+) \|$/.exec(line);
    if (!cells) continue;
    const [, policies, name, hits, rows, hitsPerRow] = cells as unknown as [
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    const work = { hits: Number(hits), rows: Number(rows), hitsPerRow: Number(hitsPerRow) };
    sizes[policies] = { ...sizes[policies], [name]: [...(sizes[policies]?.[name] ?? []), work] };
  }
  return sizes;
}

export function writeWork(sizes: WorkBySize): void {
  const lines = Object.entries(sizes).flatMap(([policies, cases]) =>
    Object.entries(cases).flatMap(([name, work]) =>
      work.map(
        ({ hits, rows, hitsPerRow }) => `| ${policies} | ${name} | ${hits} | ${rows} | ${hitsPerRow} |\n`,
      ),
    ),
  );
  writeFileSync(file, `${head}${lines.join('')}`);
}
