// The API beside hand-written Cypher and its peers, on one graph after another. Answers are compared before anything is timed;
// slices of the servers take turns, so that a disturbance meets all of them. Prints tables, writes results/<size>.json.

import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sizesOf } from './graph/graph-rows.mjs';
import { openLoaded } from './graph/load-graph.mjs';
import { answerText } from './measure/answers.mjs';
import { ask, postOf } from './measure/http-client.mjs';
import { measureMemory } from './measure/memory.mjs';
import { measurePlainCounts } from './measure/plain-counts.mjs';
import { runSlice, summarize } from './measure/slice.mjs';
import { measureStart } from './measure/start.mjs';
import { table } from './measure/table.mjs';
import { options } from './options.mjs';
import { questions } from './questions.mjs';
import { startServers } from './servers.mjs';

const results = fileURLToPath(new URL('./results/', import.meta.url));

export async function runApi(log = console.log) {
  for (const size of options.sizes) {
    log(`${size} policies: loading, where it is not there …`);
    const sizes = sizesOf(size, options.fanOut);
    const folder = options.fanOut === 'growing' ? `${size}-growing` : String(size);
    const database = await openLoaded(join(options.home, folder), options.jars, sizes, log);
    try {
      const running = await startServers(options.servers, database.uri);
      try {
        const result = {
          size,
          fanOut: options.fanOut,
          graph: database.sizes,
          machine: machine(),
          began: new Date().toISOString(),
          load: loadavg(),
          ...settings(),
        };
        if (!options.cellsAlone) {
          result.start = measureStart();
          result.counts = await measurePlainCounts(database.graph);
          result.memory = await measureMemory(database.uri);
          log(
            `  start ${JSON.stringify(result.start)}, stored counts ${JSON.stringify(result.counts)}, heap ${result.memory.heapMb.join(', ')} MB`,
          );
        }
        result.cells = await measure(running, database.pid, sizes, log);
        result.loadAfter = loadavg();
        mkdirSync(results, { recursive: true });
        writeFileSync(
          join(results, `${folder}${options.label}.json`),
          `${JSON.stringify(result, null, 1)}\n`,
        );
        log(table(result));
      } finally {
        await Promise.all(running.map((server) => server.stop()));
      }
    } finally {
      await database.stop();
    }
  }
}

const machine = () => ({
  processors: cpus().length,
  model: cpus()[0].model,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});
const settings = () => ({ slices: options.slices, secondsASlice: options.seconds });

async function measure(running, databasePid, sizes, log) {
  const cells = [];
  const asked = questions.filter(({ name }) => options.questions.includes(name));
  await warm(running, databasePid, sizes, asked);
  for (const question of asked) {
    const sets = question.variables(sizes);
    const able = await compare(running, question, sets, log);
    for (const connections of options.connections) {
      const found = new Map(able.map((server) => [server, []]));
      const requests = new Map(
        able.map((server) => [server, sets.map((set) => postOf(server.path, server.body(question, set)))]),
      );
      const sliceOf = (server, seconds) =>
        runSlice(server, databasePid, requests.get(server), connections, seconds);
      for (const server of able) await sliceOf(server, options.warmup);
      for (let turn = 0; turn < options.slices; turn += 1) {
        for (const server of able) found.get(server).push(await sliceOf(server, options.seconds));
      }
      const first = found.get(able[0]);
      for (const [server, slices] of found) {
        cells.push({
          question: question.name,
          connections,
          server: server.name,
          ...summarize(slices, first),
        });
      }
      const told = cells.slice(-able.length).map(({ server, rps, share }) => `${server} ${rps} (${share})`);
      log(`  ${question.name}, ${connections} connections: ${told.join(', ')}`);
    }
  }
  return cells;
}

/** Neo4j compiles its own code for a minute or two; whoever came first would pay for it. */
async function warm(running, databasePid, sizes, asked) {
  const end = performance.now() + options.warmMinutes * 60_000;
  while (performance.now() < end) {
    for (const question of asked) {
      for (const server of running) {
        const requests = question
          .variables(sizes)
          .map((set) => postOf(server.path, server.body(question, set)));
        await runSlice(server, databasePid, requests, 16, options.seconds);
      }
    }
  }
}

/** The servers that answer as the first one does; another answer ends the run, unless --partial leaves that server out. */
async function compare(running, question, sets, log) {
  const able = [];
  for (const server of running) {
    const problem = await differs(running[0], server, question, sets);
    if (problem === null) able.push(server);
    else if (options.partial) log(`  ${question.name}: ${server.name} left out: ${problem}`);
    else throw new Error(`${question.name}: ${server.name} ${problem}`);
  }
  return able;
}

async function differs(first, server, question, sets) {
  const answerOf = async (of, set) => answerText(await ask(of.port, of.path, of.body(question, set)));
  try {
    for (const set of sets) {
      const [wanted, got] = [await answerOf(first, set), await answerOf(server, set)];
      if (wanted !== got)
        return `answers ${JSON.stringify(set)} with ${got.slice(0, 400)} instead of ${wanted.slice(0, 400)}`;
    }
    return null;
  } catch (error) {
    return String(error.message).slice(0, 600);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runApi();
