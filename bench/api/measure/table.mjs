// Results as a table: a row for each question and number of connections, throughput as a share of the ceiling's.

import { servers } from '../servers.mjs';

export function table({ size, graph, cells }) {
  const names = [...new Set(cells.map(({ server }) => server))];
  const rows = new Map();
  for (const cell of cells) {
    const key = `${cell.question} | ${cell.connections}`;
    rows.set(key, { ...rows.get(key), [cell.server]: cell });
  }
  const others = names.filter((name) => name !== 'auto');
  const head = [
    'question',
    'connections',
    'ceiling: rps (p50/p95 ms, CPU ms)',
    ...others.map((name) => servers[name].title),
  ];
  const lines = [...rows].map(([key, cell]) => {
    const share = (name) =>
      cell[name] && `${(cell[name].rps / cell.auto.rps).toFixed(2)} (${figures(cell[name])})`;
    return `| ${[key, `${cell.auto.rps} (${figures(cell.auto)})`, ...others.map((name) => share(name) ?? '–')].join(' | ')} |`;
  });
  return [
    `\n${size} policies (${graph.nodes} nodes, ${graph.relationships} relationships); throughput as a share of the ceiling's`,
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- ').join('|')}|`,
    ...lines,
  ].join('\n');
}

const figures = ({ p50, p95, cpuMsPerRequest }) => `${p50}/${p95}, ${cpuMsPerRequest}`;
