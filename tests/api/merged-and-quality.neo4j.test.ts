// Old ids of merged entities, and the figures of quality beside the data.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { applyCorrections } from '../../src/load/apply-corrections.js';
import { correction } from '../load/fixtures/small-corrections.js';
import { startTestApi, type TestApi } from './small-server.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

test('an old id leads to what it was merged into, by node, by nodes and by name', async () => {
  const { data: before } = await api.ask(
    '{ old: enterprise(name: "腾讯车联") { id } kept: enterprise(name: "腾讯云") { id } }',
  );
  const [old, kept] = [before.old.id, before.kept.id];
  await applyCorrections(
    api.graph,
    [
      correction({
        action: 'MERGE',
        from: { id: old, name: '腾讯车联' },
        into: { id: kept, name: '腾讯云' },
      }),
    ],
    api.reader.gazetteer,
  );
  const { data } = await api.ask(
    'query ($id: ID!, $name: String!) { node(id: $id) { id } nodes(ids: [$id, "enterprise:0"]) { id } enterprise(name: $name) { id } policy(id: $id) { id } }',
    { id: old, name: old },
  );
  expect(data).toEqual({
    node: { id: kept },
    nodes: [{ id: kept }, null],
    enterprise: { id: kept },
    policy: null,
  });
});

test('the figures of quality are answered beside data of the graph', async () => {
  const { data, errors } = await api.ask(
    '{ themes { name } q: dataQuality(report: "2019-06-mixed") { fact f1 right } __typename }',
  );
  expect(errors).toBeUndefined();
  expect(Object.keys(data)).toEqual(['themes', 'q', '__typename']);
  expect(data.q).toContainEqual({ fact: 'excerpt.date', f1: 1, right: expect.any(Number) });
});
