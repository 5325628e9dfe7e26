// The product's own server, as it is started in production; without its answer cache, or with so many megabytes of it.

import { product } from '../product.mjs';

// As `npm start` does: stacks in the log show TypeScript.
process.setSourceMapsEnabled(true);
const [uri, answerCacheMb] = process.argv.slice(2);
const { openGraph } = await product('graph/graph.js');
const { startApi } = await product('api/server.js');
const graph = await openGraph({ uri, username: 'neo4j', password: 'unused', database: 'neo4j' });
const config = {
  host: '127.0.0.1',
  port: 0,
  environment: 'production',
  answerCacheMb: Number(answerCacheMb),
};
const api = await startApi({ graph, config });
process.send({ port: Number(new URL(api.url).port), path: '/graphql' });
// Asked how much memory is in use, with --expose-gc.
process.on('message', () => {
  globalThis.gc?.();
  process.send({ heapBytes: process.memoryUsage().heapUsed });
});
process.on('disconnect', () => process.exit());
