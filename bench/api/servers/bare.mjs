// What there is to reach: node:http, one hand-written statement, JSON.stringify. `auto` sends it as an auto-commit read (one round
// trip), `managed` through executeRead (three). POST { question, variables } → { data }.

import { createServer } from 'node:http';
import neo4j from 'neo4j-driver';
import { statements } from '../hand/statements.mjs';

const [uri, mode] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unused'), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});
// As in our own server: the driver notes a stack for each statement, and telemetry sends a message more.
Error.stackTraceLimit = 0;

const run = {
  async auto(text, parameters) {
    const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ });
    try {
      return (await session.run(text, parameters)).records;
    } finally {
      await session.close();
    }
  },
  async managed(text, parameters) {
    const session = driver.session({ database: 'neo4j' });
    try {
      return await session.executeRead(
        async (transaction) => (await transaction.run(text, parameters)).records,
      );
    } finally {
      await session.close();
    }
  },
}[mode];

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    try {
      const { question, variables } = JSON.parse(Buffer.concat(chunks));
      const { text, parameters = (given) => given, answer } = statements[question];
      const records = await run(text, parameters(variables));
      const body = JSON.stringify({ data: answer(records.map((record) => record.toObject())) });
      response.setHeader('content-type', 'application/json');
      response.end(body);
    } catch (error) {
      response.statusCode = 500;
      response.end(JSON.stringify({ errors: [{ message: String(error) }] }));
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
