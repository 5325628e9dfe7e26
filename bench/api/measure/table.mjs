// Results as a table: a row for each question and number of connections, throughput as a share of the
// first server's, which is the ceiling.

import { servers } from '../servers.mjs';

export function table({ size, graph, cells }) {
  const names = [...new Set(cells.map(({ server }) => server))];
  const rows = new Map();
  for (const cell of cells) {
    const key = `${cell.question} | ${cell.connections}`;
    rows.set(key, { ...rows.get(key), [cell.server]: cell });
  }
  const first = names[0];
  const others = names.filter((name) => name !== first);
  const head = [
    'question',
    'connections',
    `${servers[first].title}: rps (${meaning})`,
    ...others.map((name) => servers[name].title),
  ];
  const lines = [...rows].map(([key, cell]) => {
    const share = (name) => cell[name] && `${cell[name].share} (${figures(cell[name])})`;
    return `| ${[key, `${cell[first].rps} (${figures(cell[first])})`, ...others.map((name) => share(name) ?? '–')].join(' | ')} |`;
  });
  return [
    `\n${size} policies (${graph.nodes} nodes, ${graph.relationships} relationships); throughput as a share of the ceiling's`,
    `| ${head.join(' | ')} |`,
    `|${head.map(() => ' --- ').join('|')}|`,
    ...lines,
  ].join('\n');
}

const meaning = 'p50/p95 ms, processor ms of the server + of Neo4j';
const figures = ({ p50, p95, cpuMsPerRequest, databaseCpuMsPerRequest }) =>
  `${p50}/${p95}, ${cpuMsPerRequest} + ${databaseCpuMsPerRequest}`;
