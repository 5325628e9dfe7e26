import { connect, createServer, type Socket } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { clearGraph, openTestGraph, testGraphSettings } from '../test-graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

const labels = () => graph.read('MATCH (n) RETURN labels(n) AS labels, n.name AS name ORDER BY name');

test('rows hold plain values: numbers, calendar dates, instants, and the properties of nodes', async () => {
  const [row] = await graph.write(
    `CREATE (p:Policy {name: '意见', on: date('2019-03-05')})-[r:ABOUT {weight: 0.5}]->(t:Theme {name: '互联网+政务'})
     RETURN 1 AS whole, 2.5 AS part, null AS nothing, ['a', 2] AS list, {on: date('2019-03-01')} AS map,
            date('2019-03-05') AS date, datetime('2019-03-05T08:00:00+08:00') AS time, p, r`,
  );
  expect(row).toEqual({
    whole: 1,
    part: 2.5,
    nothing: null,
    list: ['a', 2],
    map: { on: '2019-03-01' },
    date: '2019-03-05',
    time: '2019-03-05T00:00:00.000Z',
    p: { name: '意见', on: '2019-03-05' },
    r: { weight: 0.5 },
  });
});

test('a whole number is stored as INTEGER, so that it can be a limit and line 10 is not 10.0', async () => {
  expect(
    await graph.read(
      'UNWIND [1, 2, 3] AS n WITH n LIMIT $limit RETURN n, valueType($line) AS line, valueType($share) AS share',
      { limit: 1, line: 10, share: 0.5 },
    ),
  ).toEqual([{ n: 1, line: 'INTEGER NOT NULL', share: 'FLOAT NOT NULL' }]);
});

test('a parameter inside a map may be left undefined', async () => {
  expect(await graph.read('RETURN $facts AS facts', { facts: [{ a: 1, b: undefined }] })).toEqual([
    { facts: [{ a: 1 }] },
  ]);
});

test('read refuses to write', async () => {
  await expect(graph.read("CREATE (:Policy {name: 'x'})")).rejects.toMatchObject({
    code: 'GRAPH_FAILED',
    details: { reason: 'Neo.ClientError.Statement.AccessMode' },
  });
  expect(await labels()).toEqual([]);
});

describe('a transaction', () => {
  test('keeps all of its work', async () => {
    const done = await graph.inTransaction(async (transaction) => {
      await transaction.run("CREATE (:Theme {name: 'a'})");
      return transaction.run("CREATE (t:Theme {name: 'b'}) RETURN t.name AS name");
    });
    expect(done).toEqual([{ name: 'b' }]);
    expect(await labels()).toEqual([
      { labels: ['Theme'], name: 'a' },
      { labels: ['Theme'], name: 'b' },
    ]);
  });

  test('keeps nothing when its work throws, and throws the same on', async () => {
    const ours = new Error('a later row is wrong');
    const work = graph.inTransaction(async (transaction) => {
      await transaction.run("CREATE (:Theme {name: 'a'})");
      throw ours;
    });
    await expect(work).rejects.toBe(ours);
    expect(await labels()).toEqual([]);
  });

  test('keeps nothing when a statement fails', async () => {
    const work = graph.inTransaction(async (transaction) => {
      await transaction.run("CREATE (:Theme {name: 'a'})");
      await transaction.run('RETURN 1 / 0');
    });
    await expect(work).rejects.toMatchObject({ code: 'GRAPH_FAILED' });
    expect(await labels()).toEqual([]);
  });

  test('runs again when Neo4j breaks off a deadlock', async () => {
    await graph.write("CREATE (:Theme {name: 'a', count: 0}), (:Theme {name: 'b', count: 0})");
    const count = 'MATCH (t:Theme {name: $name}) SET t.count = t.count + 1';
    let tries = 0;
    let bothHold: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      bothHold = resolve;
    });
    const inOrder = (first: string, second: string) =>
      graph.inTransaction(async (transaction) => {
        tries += 1;
        await transaction.run(count, { name: first });
        if (tries === 2) bothHold();
        await held;
        await transaction.run(count, { name: second });
      });
    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')]);
    expect(tries).toBeGreaterThan(2);
    expect(await graph.read('MATCH (t:Theme) RETURN t.count AS count')).toEqual([{ count: 2 }, { count: 2 }]);
  });
});

test('a reading statement that takes too long is stopped', async () => {
  const endless = 'UNWIND range(1, 1000000000) AS a WITH a WHERE a % 7 = 8 RETURN count(a) AS n';
  await expect(graph.read(endless, {}, { timeoutMs: 200 })).rejects.toMatchObject({
    code: 'GRAPH_FAILED',
    message: expect.stringContaining('took too long and was stopped'),
  });
});

test('a mistake in a statement is told in one line, without the statement', async () => {
  await expect(graph.read("MATCH (n) RETURM '密'")).rejects.toMatchObject({
    code: 'GRAPH_FAILED',
    message: expect.not.stringMatching(/\n|密/),
  });
});

test('explain gives the plan and does nothing', async () => {
  const explained = await graph.explain("CREATE (t:Theme {name: 'x'}) RETURN t.name AS name");
  expect(explained.operators).toEqual(['ProduceResults', 'Projection', 'Create']);
  expect(await labels()).toEqual([]);
});

test('explain passes on what Neo4j remarks', async () => {
  const { notifications } = await graph.explain('MATCH (a:NoSuchLabel) RETURN a.name AS name');
  expect(notifications).toContain('Neo.ClientNotification.Statement.UnknownLabelWarning');
});

test('verify gives the version', async () => {
  expect(await graph.verify()).toMatch(/^5\.26\./);
});

test('an unknown database is named', async () => {
  const other = await openGraph({ ...testGraphSettings(), database: 'nowhere' });
  await expect(other.verify()).rejects.toMatchObject({
    code: 'GRAPH_UNAVAILABLE',
    message: `Neo4j at ${testGraphSettings().uri} has no database “nowhere”: check NEO4J_DATABASE.`,
  });
  await other.close();
});

test('a read whose connection breaks is made once more', async () => {
  const proxy = await breakingProxy(Number(new URL(testGraphSettings().uri).port));
  const through = await openGraph({ ...testGraphSettings(), uri: `bolt://127.0.0.1:${proxy.port}` });
  expect(await through.read('RETURN 1 AS one')).toEqual([{ one: 1 }]);
  proxy.breakAll();
  expect(await through.read('RETURN 2 AS two')).toEqual([{ two: 2 }]);
  expect(proxy.connections()).toBe(2);
  await through.close();
  await proxy.close();
});

/** Hands everything on to a port until told to cut its connections. */
async function breakingProxy(target: number) {
  const sockets: Socket[] = [];
  let connections = 0;
  const server = createServer((client) => {
    connections += 1;
    const upstream = connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.push(socket);
      socket.on('error', () => undefined);
    }
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    connections: () => connections,
    breakAll: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
