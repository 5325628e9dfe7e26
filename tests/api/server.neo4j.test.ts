import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import WebSocket from 'ws';
import { editorToken, startTestApi, type TestApi } from './small-server.js';

let api: TestApi;
let markdown: string;
beforeAll(async () => {
  api = await startTestApi();
  markdown = await readFile(new URL('../../seed/reports/2019-03.md', import.meta.url), 'utf8');
}, 120_000);
afterAll(() => api.stop());

const asEditor = { authorization: `Bearer ${editorToken}` };
const importing =
  'mutation ($markdown: String!, $name: String!) { importReport(markdown: $markdown, name: $name) { created updated unchanged report { month title } warnings { code } __typename } }';

describe('an operation that is not there is the caller’s fault, with status 400', () => {
  test.each([
    ['Nope', '{ __typename }', 'there is no operation called “Nope” in the document'],
    ['A', 'subscription B { importProgress { done } }', 'there is no operation called “A” in the document'],
    [
      null,
      'query A { __typename } query B { __typename }',
      'the document has several operations; operationName has to say which is meant',
    ],
  ])('%j in %s', async (operationName, query, message) => {
    const answer = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, operationName }),
    });
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { errors: [{ message, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
    ]);
  });
});

describe('importReport', () => {
  test.each([[{}], [{ authorization: 'Bearer somebody-else' }], [{ authorization: editorToken }]])(
    'is for editors alone: with %j it is FORBIDDEN and nothing is read',
    async (headers) => {
      const { data, errors } = await api.ask(importing, { markdown, name: 'march.md' }, headers);
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    },
  );

  test('a report that is in already changes nothing', async () => {
    const { data, errors } = await api.ask(importing, { markdown, name: 'march.md' }, asEditor);
    expect(errors).toBeUndefined();
    const { created, updated, unchanged, report, __typename } = data.importReport;
    expect({ created, updated, __typename, month: report.month }).toEqual({
      created: 0,
      updated: 0,
      __typename: 'ImportResult',
      month: '2019-03',
    });
    expect(unchanged).toBeGreaterThan(1000);
  });

  test('a report with one more line is read and replaces what it said; put back, all is as before', async () => {
    const before = (await api.ask('{ policies { totalCount } reports { totalCount } }')).data;
    const changed = await api.ask(importing, { markdown: `${markdown}\n`, name: 'march.md' }, asEditor);
    expect(changed.errors).toBeUndefined();
    expect(changed.data.importReport.updated).toBeGreaterThan(0);
    await api.ask(importing, { markdown, name: 'march.md' }, asEditor);
    expect((await api.ask('{ policies { totalCount } reports { totalCount } }')).data).toEqual(before);
  });

  test('what is no report is REPORT_UNREADABLE, and nothing is written', async () => {
    const { data, errors } = await api.ask(
      importing,
      { markdown: 'Nothing here.', name: 'note.md' },
      asEditor,
    );
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('REPORT_UNREADABLE');
    expect((await api.ask('{ reports { totalCount } }')).data.reports.totalCount).toBe(1);
  });
});

const progress = 'subscription { importProgress { report phase done total } }';
const steps = [
  { report: 'told.md', phase: 'READING', done: 0, total: 2 },
  { report: 'told.md', phase: 'LOADING', done: 1, total: 2 },
  { report: 'told.md', phase: 'DONE', done: 2, total: 2 },
];

interface Listener {
  subscribe(
    request: { query: string },
    sink: { next(value: unknown): void; error(error: unknown): void; complete(): void },
  ): () => void;
}

/** What a listener is told while a report is imported, until DONE. */
async function told(client: Listener): Promise<unknown[]> {
  const heard: unknown[] = [];
  let unsubscribe = () => {};
  await new Promise<void>((resolve, reject) => {
    unsubscribe = client.subscribe(
      { query: progress },
      {
        next: (value) => {
          const step = (value as { data: { importProgress: { phase: string } } }).data.importProgress;
          heard.push(step);
          if (step.phase === 'DONE') resolve();
        },
        error: reject,
        complete: resolve,
      },
    );
    setTimeout(() => api.ask(importing, { markdown, name: 'told.md' }, asEditor).catch(reject), 500);
  });
  unsubscribe();
  return heard;
}

/** What a listener gets for a query that is refused. */
const refused = (client: Listener, query: string) =>
  new Promise<string>((resolve) => {
    client.subscribe(
      { query },
      {
        next: (value) => resolve(JSON.stringify(value)),
        error: (error) => resolve(JSON.stringify(error)),
        complete: () => resolve('complete'),
      },
    );
  });

/** What the door of server-sent events answers at once. */
const streamed = async (query: string) =>
  (
    await fetch(`${api.url}/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    })
  ).text();

describe('importProgress tells of each step', () => {
  test('over server-sent events', async () => {
    const client = createSseClient({ url: `${api.url}/stream`, retryAttempts: 0 });
    expect(await told(client as never)).toEqual(steps);
    client.dispose();
    expect(await streamed('{ reports { totalCount } }')).toContain('only subscriptions are answered here');
  });

  test('over a WebSocket', async () => {
    const client = createWsClient({
      url: api.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    expect(await told(client as never)).toEqual(steps);
    expect(await refused(client as never, '{ reports { totalCount } }')).toContain(
      'only subscriptions are answered here',
    );
    await client.dispose();
  });

  test('these doors have the same limits', async () => {
    const aliases = Array.from({ length: 60 }, (_, n) => `a${n}: phase`).join(' ');
    const query = `subscription { importProgress { ${aliases} } }`;
    expect(await streamed(query)).toContain('LIMIT_EXCEEDED');
    const client = createWsClient({
      url: api.url.replace('http', 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    expect(await refused(client as never, query)).toContain('LIMIT_EXCEEDED');
    await client.dispose();
  });
});

describe('limits', () => {
  test.each([
    ['depth', `{ region(name: "贵州") ${'{ parent '.repeat(13)}{ id } ${'}'.repeat(13)} }`],
    ['tokens', `{ ${'themes { id } '.repeat(600)} }`],
    ['aliases', `{ ${Array.from({ length: 51 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    ['root fields', `{ ${Array.from({ length: 21 }, (_, n) => `a${n}: themes { id }`).join(' ')} }`],
    [
      'rows',
      '{ policies(first: 200) { nodes { issuedBy { policies(first: 200) { nodes { issuedBy { policies(first: 200) { totalCount nodes { id } } } } } } } } }',
    ],
  ])('too much of %s is LIMIT_EXCEEDED', async (_, query) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('an argument that cannot be used is named', () => {
  test.each([
    ['{ policies(first: 201) { totalCount } }', 'policies(first:)'],
    ['{ policies(last: -1) { totalCount } }', 'policies(last:)'],
    ['{ policies(after: "x") { totalCount } }', 'after'],
    ['{ events(between: ["2019-03-01"]) { totalCount } }', 'events(between:)'],
    ['{ neighborhood(id: "region:520000", depth: 4) { truncated } }', 'neighborhood(depth:)'],
    ['{ suggest(prefix: "a", first: 0) { score } }', 'suggest(first:)'],
  ])('%s', async (query, argument) => {
    const { errors } = await api.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
  });
});

describe('x-explain', () => {
  const query =
    'query ($first: Int) { policies(first: $first) { nodes { title issuedBy { name } } } themes { name } }';

  test('tells of each root field: one statement, its parameters by name, the plan, its work and times', async () => {
    const plain = await api.ask(query, { first: 3 });
    const { data, extensions } = await api.ask(query, { first: 3 }, { 'x-explain': '1' });
    expect(data).toEqual(plain.data);
    expect(plain.extensions).toBeUndefined();
    expect(
      extensions.explain.map(({ field, parameters }: { field: string; parameters: string[] }) => [
        field,
        parameters,
      ]),
    ).toEqual([
      ['policies', ['first0']],
      ['themes', []],
    ]);
    const [policies] = extensions.explain;
    expect(policies.statement).toContain('MATCH (n0:Policy)');
    expect(policies.dbHits).toBeGreaterThan(0);
    expect(policies.plan.operator).toBe('ProduceResults');
    expect(policies.consumedMs).toBeGreaterThanOrEqual(0);
    expect(extensions.cost).toEqual({ estimatedRows: 25, allowedRows: 100_000 });
  });
});
