import { expect, test } from '@jest/globals';
import { openTestGraph } from '../test-graph.js';
test('hello', async () => {
  const graph = await openTestGraph();
  expect(await graph.read('RETURN 1 AS one, date("2019-03-01") AS d')).toEqual([{ one: 1, d: '2019-03-01' }]);
  await graph.close();
});
