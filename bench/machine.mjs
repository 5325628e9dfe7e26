// What a figure was measured on, and how busy the machine was.

import { cpus, loadavg, totalmem } from 'node:os';

export const machine = () => ({
  processors: cpus().length,
  model: cpus()[0].model,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  at: new Date().toISOString(),
  loadAverage: Math.round(loadavg()[0] * 100) / 100,
});

/** Rows of one shape as lines of even columns, the first column to the left. */
export function printTable(rows, log) {
  const heads = Object.keys(rows[0]);
  const widths = heads.map((head) =>
    Math.max(...[head, ...rows.map((row) => row[head])].map((cell) => String(cell).length)),
  );
  const line = (cells) =>
    cells
      .map((cell, i) => (i === 0 ? String(cell).padEnd(widths[i]) : String(cell).padStart(widths[i])))
      .join('  ');
  log(line(heads));
  for (const row of rows) log(line(heads.map((head) => row[head])));
}
