// How long the server's modules and its schema take to be there, in a process of their own: processor time and wall time in milliseconds, Node's own
// start not counted.

import { spawnSync } from 'node:child_process';
import { dist } from '../product.mjs';

const script = `
const [cpu, began] = [process.cpuUsage(), performance.now()];
await import('${new URL('api/server.js', dist).href}');
const { buildPublicSchema } = await import('${new URL('api/schema.js', dist).href}');
buildPublicSchema();
const { user, system } = process.cpuUsage(cpu);
console.log(JSON.stringify({ cpuMs: Math.round((user + system) / 1000), wallMs: Math.round(performance.now() - began) }));`;

/** The quickest of five: the rest is what else the machine did. */
export function measureStart() {
  const runs = Array.from({ length: 5 }, () =>
    JSON.parse(
      spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout,
    ),
  );
  return {
    cpuMs: Math.min(...runs.map(({ cpuMs }) => cpuMs)),
    wallMs: Math.min(...runs.map(({ wallMs }) => wallMs)),
  };
}
