// What each statement of the corpus costs, on a made-up graph large enough that a plan which reads too much shows: hits of the store for each
// object of the answer, held to what `corpus-work.md` says. CORPUS_POLICIES=200000 measures on a larger graph,
// CORPUS_HOME names a folder that keeps it, UPDATE=1 writes.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildPublicSchema } from '../../src/api/schema.js';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { readCorpus } from './corpus.js';
import { readWork, type Work, writeWork } from './corpus-work.js';
import { profileCase, standIns } from './profile-case.js';

const policies = process.env.CORPUS_POLICIES ?? '10000';
const kept = process.env.CORPUS_HOME;
const written = readWork();
const measured: Record<string, Work[]> = {};

const schema = buildPublicSchema();
const cases = readCorpus();
let server: ChildProcess;
let home: string;
let graph: Graph;
let exchanged: Awaited<ReturnType<typeof standIns>>;

beforeAll(async () => {
  home = kept ?? mkdtempSync(join(tmpdir(), 'internet-plus-corpus-'));
  server = fork(
    fileURLToPath(new URL('../../bench/api/serve-graph.mjs', import.meta.url)),
    [policies, '--home', home],
    {
      execArgv: [],
    },
  );
  const [{ uri }] = (await Promise.race([
    once(server, 'message'),
    once(server, 'exit').then(([code]) => Promise.reject(new Error(`the graph's server ended with ${code}`))),
  ])) as [{ uri: string }];
  graph = await openGraph({ uri, username: 'neo4j', password: 'unused', database: 'neo4j' });
  exchanged = await standIns(graph);
}, 600_000);

afterAll(async () => {
  await graph?.close();
  if (server?.connected) {
    const ended = once(server, 'exit');
    server.disconnect();
    await ended;
  }
  if (!kept) rmSync(home, { recursive: true, force: true });
  if (process.env.UPDATE) {
    // With -t only some were run: what is written of the others stays.
    const all = { ...written[policies], ...measured };
    const work = cases.flatMap(({ name }) => (all[name] ? [[name, all[name]] as const] : []));
    writeWork({ ...written, [policies]: Object.fromEntries(work) });
  }
});

describe('no statement reads more than is written for it', () => {
  for (const found of cases) {
    test(`${found.name}: ${found.title}`, async () => {
      const { work, operators } = await profileCase(graph, schema, found, exchanged);
      measured[found.name] = work;
      expect(operators).not.toContain('CartesianProduct');
      if (process.env.UPDATE) return;
      const allowed = written[policies]?.[found.name] ?? [];
      expect(work).toHaveLength(allowed.length);
      work.forEach(({ hitsPerRow }, place) => {
        // A plan may differ a little from run to run.
        expect(hitsPerRow).toBeLessThanOrEqual(allowed[place]!.hitsPerRow * 1.1 + 1);
      });
    });
  }
});
