// The examples of GraphiQL are questions that have an answer: each is run on the seed report.

import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getOperationAST, parse, validate } from 'graphql';
import { buildPublicSchema } from '../../src/api/schema.js';
import { examples } from '../../web/graphiql/examples.js';
import { startTestApi, type TestApi } from '../api/small-server.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const named = examples.map((example) => ({
  ...example,
  name: getOperationAST(parse(example.query))?.name?.value,
}));

test.each(named)(
  '$name is accepted by the schema, and a query is answered',
  async ({ name, query, variables }) => {
    expect(validate(buildPublicSchema(), parse(query))).toEqual([]);
    if (name === 'ImportProgress') return;
    const { errors = [] } = await api.ask(query, variables ? JSON.parse(variables) : {});
    // There is one seed report, and so nothing to compare it with.
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(name === 'Changes' ? ['NOT_FOUND'] : []);
  },
);
