// A bulk load of many reports, their extraction left out, and neo4j-admin's import of the very CSV files that it makes, on the same machine in
// turns: rows (nodes and relationships) a second. What the tool alone leaves out is what the product adds: claims, merging, CSV, and then
// constraints, indexes, stored counts and empty lists, each told apart. Writes results.json.

import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { product } from '../api/product.mjs';
import { machine, printTable } from '../machine.mjs';
import { reportFile } from '../report-files.mjs';

const { readFacts } = await product('cli/read-facts.js');
const { readGazetteer } = await product('cli/read-gazetteer.js');
const { openGraph } = await product('graph/graph.js');
const { findFreePort } = await product('graph/local-server/free-port.js');
const { runImportTool } = await product('graph/local-server/import-tool.js');
const { beginNewStore } = await product('graph/local-server/new-store.js');
const { serverConf } = await product('graph/local-server/server-conf.js');
const { openBulkFolder } = await product('load/bulk/bulk-folder.js');
const { arrayDelimiterName } = await product('load/bulk/csv-table.js');
const { finishBulk } = await product('load/bulk/finish-bulk.js');
const { prepareReport } = await product('load/prepare-report.js');

const numberOf = (option, otherwise) => {
  const place = process.argv.indexOf(option);
  return place < 0 ? otherwise : Number(process.argv[place + 1]);
};
const count = numberOf('--reports', 1000);
const jars = fileURLToPath(new URL('../../.neo4j/lib', import.meta.url));

export async function runBulk(log = console.log) {
  const gazetteer = await readGazetteer();
  const began = machine();
  const home = mkdtempSync(join(tmpdir(), 'internet-plus-bulk-'));
  symlinkSync(jars, join(home, 'lib'));
  const ports = { boltPort: await findFreePort(), httpPort: await findFreePort() };
  const options = { home, ...ports, purpose: 'everyday', progress: () => undefined };
  const store = beginNewStore(options);
  const seconds = {};
  let rows = 0;
  let memory = 0;
  const timed = async (step, work) => {
    const started = performance.now();
    const result = await work();
    seconds[step] = (seconds[step] ?? 0) + (performance.now() - started) / 1000;
    memory = Math.max(memory, process.memoryUsage().rss);
    return result;
  };
  try {
    const folder = openBulkFolder(store.folder, { gazetteer, corrections: [], version: 'bench' });
    for (let report = 0; report < count; report += 1) {
      const facts = readFacts(reportFile(report), gazetteer);
      await timed('claims and CSV, as reports come in', async () =>
        folder.add(await prepareReport(facts, gazetteer, folder.corrections)),
      );
    }
    const tables = await timed('merge', () => folder.finish());

    const beside = mkdtempSync(join(tmpdir(), 'internet-plus-tool-'));
    mkdirSync(join(beside, 'conf'));
    writeFileSync(join(beside, 'conf', 'neo4j.conf'), serverConf(options));
    cpSync(store.folder, join(beside, 'csv'), { recursive: true });
    const moved = tables.map((table) => ({
      ...table,
      file: table.file.replace(store.folder, join(beside, 'csv')),
    }));
    const files = (of) => ({ tables: of, arrayDelimiter: arrayDelimiterName });
    const place = { home: beside, jars, java: 'java', progress: () => undefined };
    await timed('the tool alone', () => runImportTool(files(moved), place));
    rmSync(beside, { recursive: true });

    let atTool = performance.now();
    const whole = performance.now();
    options.progress = (line) => {
      if (line.startsWith('Importing')) atTool = performance.now();
      if (line.startsWith('Starting')) seconds['the tool within'] = (performance.now() - atTool) / 1000;
    };
    await store.make(files(tables), async (settings) => {
      const graph = await openGraph(settings);
      await timed('constraints, indexes, counts', () =>
        finishBulk(graph, folder.reports(), folder.corrections),
      );
      const [size] = await graph.read(
        'MATCH (n) WHERE NOT n:PolicyTally WITH count(n) AS nodes MATCH ()-[r]->() WITH nodes, count(r) AS links RETURN nodes + links AS rows',
      );
      rows = size.rows;
      await graph.close();
    });
    seconds['tool, start, finish, put in place'] = (performance.now() - whole) / 1000;
  } finally {
    store.discard();
    rmSync(home, { recursive: true, force: true });
  }
  const alone = seconds['the tool alone'];
  const loaded = seconds.merge + seconds['the tool within'];
  const all = seconds['claims and CSV, as reports come in'] + loaded;
  const ratios = {
    'from the last report to the loaded store': alone / loaded,
    'the same with claims and CSV of all reports': alone / all,
  };
  const table = Object.entries(seconds).map(([step, time]) => ({ step, seconds: time.toFixed(2) }));
  const result = {
    machine: began,
    reports: count,
    rows,
    rowsPerSecond: Math.round(rows / alone),
    seconds,
    ratios,
    memoryMiB: Math.round(memory / 2 ** 20),
  };
  writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
  printTable(table, log);
  log(
    `${count} reports, ${rows} rows; the tool alone ${result.rowsPerSecond} rows/s; of its rate: ${JSON.stringify(ratios)}`,
  );
  log(
    `memory at most ${result.memoryMiB} MiB; load ${began.loadAverage} at the beginning, ${machine().loadAverage} at the end`,
  );
  return result;
}
