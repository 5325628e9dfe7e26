// What is said when there is no usable Neo4j at an address: one line, with the setting to look at, never the password.

import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { openGraph } from '../../src/graph/graph.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A port that answers each connection's first bytes with `answer`. */
async function answering(answer: string | Buffer): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answer));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function verify(uri: string): Promise<unknown> {
  const graph = await openGraph({ uri, username: 'neo4j', password: 'pass-word', database: 'neo4j' });
  try {
    return await graph.verify();
  } catch (error) {
    return { ...(error as object), message: (error as Error).message };
  } finally {
    await graph.close();
  }
}

test('nothing listens', async () => {
  expect(await verify('bolt://127.0.0.1:1')).toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: 'Neo4j at bolt://127.0.0.1:1 cannot be reached: check that it runs, and NEO4J_URI.',
  });
});

test('nothing listens, asked for a cluster', async () => {
  expect(await verify('neo4j://127.0.0.1:1')).toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: 'Neo4j at neo4j://127.0.0.1:1 cannot be reached: check that it runs, and NEO4J_URI.',
  });
});

test('the HTTP port instead of the Bolt port', async () => {
  const port = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
  expect(await verify(`bolt://127.0.0.1:${port}`)).toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: `What answers at bolt://127.0.0.1:${port} is no Neo4j 5 Bolt port: check NEO4J_URI (the port is usually 7687) and the server's version.`,
  });
});

test('a server too old to share a protocol version answers the handshake with zeros', async () => {
  const port = await answering(Buffer.from([0, 0, 0, 0]));
  expect(await verify(`bolt://127.0.0.1:${port}`)).toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: `What answers at bolt://127.0.0.1:${port} is no Neo4j 5 Bolt port: check NEO4J_URI (the port is usually 7687) and the server's version.`,
  });
});

test('an address of another kind', async () => {
  await expect(
    openGraph({ uri: 'http://localhost:7474', username: 'neo4j', password: 'pass-word', database: 'neo4j' }),
  ).rejects.toMatchObject({
    code: 'SETTING_INVALID',
    message:
      'NEO4J_URI is not an address of a Neo4j: “http://localhost:7474”. Allowed: bolt://HOST:PORT, neo4j://HOST:PORT, and with +s or +ssc.',
  });
});
