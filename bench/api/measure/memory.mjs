// Whether memory stays: the heap of our server, collected, after the first hundreds of requests for the largest page and after a thousand more.

import { once } from 'node:events';
import { startServers } from '../servers.mjs';
import { openClient, postOf } from './http-client.mjs';

const largestPage = `{ policies(first: 200) { totalCount pageInfo { endCursor } nodes { id title summary announcedOn
  issuedBy { name } appliesTo { name code } themes { name } evidence(first: 5) { nodes { quote lineFrom sourceUrl report { month } } } } } }`;

export async function measureMemory(uri) {
  const [server] = await startServers(['ours'], uri, ['--expose-gc']);
  const client = await openClient(server.port);
  const request = postOf(server.path, { query: largestPage });
  const heapAfter = async (requests) => {
    for (let count = 0; count < requests; count += 1) {
      const { status } = await client.send(request);
      if (status !== 200) throw new Error(`status ${status}`);
    }
    server.child.send('heap');
    const [{ heapBytes }] = await once(server.child, 'message');
    return Math.round(heapBytes / 10_000) / 100;
  };
  const heapMb = [];
  for (const requests of [300, 250, 250, 250, 250]) heapMb.push(await heapAfter(requests));
  client.close();
  await server.stop();
  return { requests: 1000, heapMb };
}
