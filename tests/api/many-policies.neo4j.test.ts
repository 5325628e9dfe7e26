// A region and a theme with more policies than are read and sorted: their pages come out of the index of days.

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rebuildPolicyTallies } from '../../src/load/policy-tallies.js';
import { startTestApi, type TestApi } from './small-server.js';

/** 1,200 policies of 400 days, three a day, for 澳门 and about 扶贫; `0001` is of 2 January 2019, `0400` of the 1st. */
const made = `MATCH (region:Region {id: 'region:820000'})
MATCH (theme:Theme {name: '扶贫'})
UNWIND range(1, 1200) AS number
WITH region, theme, number, right('000' + toString(number), 4) AS title
CREATE (policy:Entity:Policy {id: 'policy:many-' + title, title: title, kind: 'DOCUMENT', status: 'ISSUED',
  announcedOn: date('2019-01-01') + duration({days: number % 400}), claims: []})
CREATE (policy)-[:APPLIES_TO {excerptIds: []}]->(region)
CREATE (policy)-[:ABOUT {excerptIds: []}]->(theme)`;

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.graph.write(made);
  await api.graph.inTransaction(rebuildPolicyTallies);
}, 120_000);
afterAll(() => api.stop());

interface Page {
  readonly nodes: readonly { readonly title: string; readonly announcedOn: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string;
  };
  readonly totalCount: number;
}
const listed = ({ nodes }: Page) => nodes.map(({ title, announcedOn }) => `${announcedOn} ${title}`);

async function policiesOf(given: string): Promise<Page> {
  const { data, errors } = await api.ask(`{ region(name: "澳门") { policies(${given}) {
    nodes { title announcedOn } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } } }`);
  expect(errors).toBeUndefined();
  return data.region.policies;
}

describe('a region with many policies', () => {
  test('has the newest first, and after them the next', async () => {
    const page = await policiesOf('first: 4');
    expect(listed(page)).toEqual([
      '2020-02-04 0399',
      '2020-02-04 0799',
      '2020-02-04 1199',
      '2020-02-03 0398',
    ]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    const next = await policiesOf(`first: 2, after: ${JSON.stringify(page.pageInfo.endCursor)}`);
    expect(listed(next)).toEqual(['2020-02-03 0798', '2020-02-03 1198']);
  });

  test('has the oldest last, and all of them are counted', async () => {
    const page = await policiesOf('last: 2');
    expect(listed(page)).toEqual(['2019-01-01 0800', '2019-01-01 1200']);
    // The seed report has one more, the plan for the bay of 广东, 香港 and 澳门, of 2019-02-18.
    expect(page.totalCount).toBe(1201);
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });

  test('has those of its own alone where the divisions below it do not count', async () => {
    expect(listed(await policiesOf('first: 1, includeSubregions: false'))).toEqual(['2020-02-04 0399']);
  });

  test('is cut at a day, and counted up to it', async () => {
    const page = await policiesOf('first: 5, asOf: "2019-01-01"');
    expect(listed(page)).toEqual(['2019-01-01 0400', '2019-01-01 0800', '2019-01-01 1200']);
    expect(page.totalCount).toBe(3);
  });

  test('stands first among the provinces by number of policies', async () => {
    const { data } = await api.ask(
      '{ regions(level: PROVINCE, first: 1, orderBy: [{ field: POLICIES, direction: DESC }]) { nodes { name } } }',
    );
    expect(data.regions.nodes).toEqual([{ name: '澳门特别行政区' }]);
  });
});

test('a theme with many policies has them in the order asked for', async () => {
  const { data } = await api.ask(
    '{ themes { name policies(first: 2, orderBy: [{ field: TITLE, direction: ASC }]) { nodes { title } } } }',
  );
  const theme = data.themes.find(({ name }: { name: string }) => name === '扶贫');
  expect(theme.policies.nodes).toEqual([{ title: '0001' }, { title: '0002' }]);
});
