// Import of 100 reports, and the very rows that it writes through bare UNWIND … MERGE, a transaction a report, on the same server: nodes and relationships a second.
// What the bare way leaves out is what the product adds: reading what other reports say, merging it, claims, reasons. The two take turns. Writes results.json.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { standardJars, startDatabase } from '../api/graph/database.mjs';
import { product } from '../api/product.mjs';
import { machine, printTable } from '../machine.mjs';
import { reportFile } from '../report-files.mjs';
import { recording, replay } from './bare-rows.mjs';

const { readFacts } = await product('cli/read-facts.js');
const { readGazetteer } = await product('cli/read-gazetteer.js');
const { loadReports } = await product('load/load-reports.js');
const { prepareGraph } = await product('load/prepare-graph.js');

const numberOf = (option, otherwise) => {
  const place = process.argv.indexOf(option);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const count = numberOf('--reports', 100);
const rounds = numberOf('--rounds', 2);
/** Reports that warm the server up, uncounted. */
const warmUp = 10;

export async function runImport(log = console.log) {
  const gazetteer = await readGazetteer();
  const files = Array.from({ length: count }, (_, i) => ({ facts: readFacts(reportFile(i), gazetteer) }));
  const began = machine();
  const home = mkdtempSync(join(tmpdir(), 'internet-plus-bench-'));
  const database = await startDatabase(home, standardJars);
  const cleanUp = async () => {
    await database.stop();
    rmSync(home, { recursive: true, force: true });
  };
  // Neo4j would outlive a measurement that is broken off.
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => cleanUp().finally(() => process.exit(130)));
  try {
    const { graph } = database;
    const runs = { product: [], bare: [] };
    let written;
    let statements = [];
    // Round 0 warms the server up and is not counted.
    for (let round = 0; round <= rounds; round++) {
      const recorder = recording(graph);
      const own = await measured(database, gazetteer, async () => {
        for await (const { summary } of loadReports(
          files.slice(0, round === 0 ? warmUp : count),
          recorder.graph,
          gazetteer,
        )) {
          if (summary.state !== 'CREATED') throw new Error(`a report is ${summary.state}`);
        }
      });
      const bare = await measured(database, gazetteer, () => replay(graph, recorder.transactions));
      if (own.nodes !== bare.nodes || own.relationships !== bare.relationships) {
        throw new Error(`the two graphs differ: ${JSON.stringify(own)} and ${JSON.stringify(bare)}`);
      }
      written = own;
      statements = [...recorder.milliseconds]
        .sort((a, b) => b[1] - a[1])
        .map(([statement, time]) => ({ statement, seconds: (time / 1000).toFixed(2) }));
      const told = ({ seconds, cpu }) =>
        `${seconds.toFixed(2)} s (processor: ${cpu.client.toFixed(2)} s here, ${cpu.server.toFixed(2)} s Neo4j)`;
      log(`round ${round}: import ${told(own)}, bare ${told(bare)}`);
      if (round > 0) {
        runs.product.push({ seconds: own.seconds, ...own.cpu });
        runs.bare.push({ seconds: bare.seconds, ...bare.cpu });
      }
    }
    const elements = written.nodes + written.relationships;
    const row = (what, seconds) => ({
      what,
      reports: count,
      nodes: written.nodes,
      relationships: written.relationships,
      seconds: seconds.toFixed(2),
      'elements/s': Math.round(elements / seconds),
    });
    const [own, bare] = [best(runs.product), best(runs.bare)];
    const rows = [row('import', own), row('bare UNWIND … MERGE', bare)];
    const result = { machine: began, ratio: Math.round((bare / own) * 100) / 100, runs, rows, statements };
    writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
    printTable(rows, log);
    printTable(statements.slice(0, 8), log);
    log(
      `ratio ${result.ratio}; load ${began.loadAverage} at the beginning, ${machine().loadAverage} at the end`,
    );
    return result;
  } finally {
    await cleanUp();
  }
}

/** Seconds of `work` on a graph that holds the reference data alone, and what it adds. */
async function measured({ graph, pid }, gazetteer, work) {
  await graph.write('MATCH (n) CALL (n) { DETACH DELETE n }');
  await prepareGraph(graph, gazetteer);
  const before = await sizeOf(graph);
  const [started, client, server] = [performance.now(), process.cpuUsage(), serverCpu(pid)];
  await work();
  const seconds = (performance.now() - started) / 1000;
  const used = process.cpuUsage(client);
  const cpu = { client: (used.user + used.system) / 1e6, server: serverCpu(pid) - server };
  const after = await sizeOf(graph);
  return {
    seconds,
    cpu,
    nodes: after.nodes - before.nodes,
    relationships: after.relationships - before.relationships,
  };
}

/** Without the counts that the product keeps beside the rows: the bare way keeps none. */
async function sizeOf(graph) {
  const [size] = await graph.read(
    'MATCH (n) WHERE NOT n:PolicyTally WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
  );
  return size;
}

/** Of a few runs on a machine with other work the quickest was disturbed least. */
const best = (runs) => Math.min(...runs.map(({ seconds }) => seconds));

/** Seconds of processor that a process has used, from Linux; NaN elsewhere. */
function serverCpu(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}
