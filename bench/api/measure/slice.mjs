// One slice: so many connections ask one server the given requests in turn for so long. Gives the times of all answers in
// milliseconds, the seconds it took, and the processor time that the server's process and Neo4j used. What comes before does not count:
// a process that sat idle while the others had their turn has given memory and compiled code back, and takes a while to have them again.

import { readFileSync } from 'node:fs';
import { openClient } from './http-client.mjs';

/** Linux counts processor time in hundredths of a second (USER_HZ); nothing on a system without /proc. */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

const leadSeconds = 0.4;

export async function runSlice({ port, pid }, databasePid, requests, connections, seconds) {
  const clients = await Promise.all(Array.from({ length: connections }, () => openClient(port)));
  await askFor(leadSeconds, clients, requests);
  const pids = [pid, databasePid];
  const cpuBefore = pids.map(processorMs);
  const { times, took } = await askFor(seconds, clients, requests);
  for (const client of clients) client.close();
  const [cpuMs, databaseCpuMs] = pids.map((one, place) => processorMs(one) - cpuBefore[place]);
  return { times, seconds: took, cpuMs, databaseCpuMs };
}

async function askFor(seconds, clients, requests) {
  const times = [];
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
  return { times, took: (performance.now() - began) / 1000 };
}

/**
 * Slices of one cell together. `share`: throughput as a share of what `first` (the slices of the first server) reached, the median over
 * pairs of neighbouring slices: what disturbs the machine for longer than a slice disturbs both.
 */
export function summarize(slices, first) {
  const times = slices.flatMap((slice) => slice.times).sort((a, b) => a - b);
  const sum = (of) => slices.reduce((total, slice) => total + of(slice), 0);
  const at = (share) => round(times[Math.min(times.length - 1, Math.floor(times.length * share))]);
  const rates = slices.map(rateOf);
  return {
    rps: round(times.length / sum((slice) => slice.seconds)),
    share: round(median(rates.map((rate, place) => rate / rateOf(first[place])))),
    p50: at(0.5),
    p95: at(0.95),
    cpuMsPerRequest: round(sum((slice) => slice.cpuMs) / times.length),
    databaseCpuMsPerRequest: round(sum((slice) => slice.databaseCpuMs) / times.length),
    requests: times.length,
    slowestSlice: round(Math.min(...rates)),
    fastestSlice: round(Math.max(...rates)),
  };
}

const rateOf = ({ times, seconds }) => times.length / seconds;
const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const round = (value) => Number(value.toPrecision(3));
