// parse → extract → resolve of 1 to 1,000 reports, and of one report with up to 100 times the rows: reports and megabytes a second, and what an item costs at each
// size. In one process, one after the other, no I/O. Processor time is what counts: the machine may have other work. Writes results.json.

import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { product } from '../api/product.mjs';
import { machine, printTable } from '../machine.mjs';
import { longReportFile, reportFile } from '../report-files.mjs';

const { parseReport } = await product('parse/parse-report.js');
const { extractFacts } = await product('extract/extract-facts.js');
const { rules } = await product('extract/rules.js');
const { resolveFacts } = await product('resolve/resolve-facts.js');
const { inferHeading } = await product('resolve/infer-heading.js');
const { readGazetteer } = await product('cli/read-gazetteer.js');

const counts = [1, 10, 100, 1000];
const lengths = [1, 10, 100];

export async function runExtract(log = console.log) {
  const gazetteer = await readGazetteer();
  const infer = inferHeading(gazetteer);
  const began = machine();
  // The first reports pay for the compiler; they are not measured.
  for (let i = 0; i < 30; i++) read(reportFile(1000 + i), gazetteer, infer, newSums());

  const rows = [];
  for (const count of counts) {
    // One report is too short to time: it is read again until a second has gone.
    const times = count === 1 ? 20 : 1;
    rows.push(
      row(
        `${count} reports`,
        measure(
          range(count * times).map((i) => () => reportFile(i % count)),
          gazetteer,
          infer,
        ),
      ),
    );
  }
  for (const length of lengths) {
    const file = longReportFile(length);
    rows.push(
      row(
        `1 report ×${length}`,
        measure(
          range(length === 1 ? 20 : 1).map(() => () => file),
          gazetteer,
          infer,
        ),
      ),
    );
  }
  const result = { machine: began, rows };
  writeFileSync(new URL('./results.json', import.meta.url), `${JSON.stringify(result, null, 1)}\n`);
  printTable(rows, log);
  log(
    `${began.processors} × ${began.model}, Node ${began.node}, load ${began.loadAverage} at the beginning, ${machine().loadAverage} at the end`,
  );
  return result;
}

const range = (count) => Array.from({ length: count }, (_, i) => i);
const newSums = () => ({
  reports: 0,
  bytes: 0,
  items: 0,
  facts: 0,
  parse: 0,
  extract: 0,
  resolve: 0,
  wall: 0,
});

function measure(makers, gazetteer, infer) {
  const sums = newSums();
  for (const make of makers) read(make(), gazetteer, infer, sums);
  return sums;
}

function read(source, gazetteer, infer, sums) {
  const started = performance.now();
  const report = timed(sums, 'parse', () => parseReport(source, infer));
  const draft = timed(sums, 'extract', () => extractFacts(report, rules, gazetteer));
  const facts = timed(sums, 'resolve', () => resolveFacts(draft, gazetteer));
  sums.wall += performance.now() - started;
  sums.reports += 1;
  sums.bytes += source.bytes.length;
  sums.items += facts.excerpts.length;
  sums.facts += facts.policies.length + facts.partnerships.length + facts.events.length + facts.people.length;
}

/** Milliseconds of processor, the collector's threads among them. */
function timed(sums, stage, work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  sums[stage] += (user + system) / 1000;
  return result;
}

function row(name, { reports, bytes, items, facts, parse, extract, resolve, wall }) {
  const cpu = parse + extract + resolve;
  const perItem = (milliseconds) => Math.round((milliseconds / items) * 1000);
  return {
    what: name,
    'reports/s': (reports / (cpu / 1000)).toFixed(1),
    'MB/s': (bytes / 1e6 / (cpu / 1000)).toFixed(2),
    items: items,
    facts: facts,
    'µs/item': perItem(cpu),
    parse: perItem(parse),
    extract: perItem(extract),
    resolve: perItem(resolve),
    'wall s': (wall / 1000).toFixed(2),
    'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
}
