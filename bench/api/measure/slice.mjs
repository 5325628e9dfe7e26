// One slice: so many connections ask one server the given requests in turn for so long. Gives the times of all answers in
// milliseconds, the seconds it took, and the processor time that the server's process used.

import { readFileSync } from 'node:fs';
import { openClient } from './http-client.mjs';

/** Linux counts processor time in hundredths of a second (USER_HZ); null on a system without /proc. */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

export async function runSlice({ port, pid }, requests, connections, seconds) {
  const clients = await Promise.all(Array.from({ length: connections }, () => openClient(port)));
  const times = [];
  const cpuBefore = processorMs(pid);
  const began = performance.now();
  const end = began + seconds * 1000;
  await Promise.all(
    clients.map(async (client, index) => {
      for (let turn = index; ; turn += 1) {
        const sent = performance.now();
        if (sent >= end) return;
        const { status } = await client.send(requests[turn % requests.length]);
        if (status !== 200) throw new Error(`status ${status}`);
        times.push(performance.now() - sent);
      }
    }),
  );
  const took = (performance.now() - began) / 1000;
  for (const client of clients) client.close();
  return { times, seconds: took, cpuMs: cpuBefore === null ? null : processorMs(pid) - cpuBefore };
}

/** Slices of one cell together. */
export function summarize(slices) {
  const times = slices.flatMap((slice) => slice.times).sort((a, b) => a - b);
  const sum = (of) => slices.reduce((total, slice) => total + of(slice), 0);
  const at = (share) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  const rates = slices.map((slice) => slice.times.length / slice.seconds);
  return {
    rps: round(times.length / sum((slice) => slice.seconds)),
    p50: at(0.5),
    p95: at(0.95),
    cpuMsPerRequest: round(sum((slice) => slice.cpuMs ?? 0) / times.length),
    requests: times.length,
    slowestSlice: round(Math.min(...rates)),
    fastestSlice: round(Math.max(...rates)),
  };
}

const round = (value) => Number(value.toPrecision(3));
