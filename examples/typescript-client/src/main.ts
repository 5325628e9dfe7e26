// Which provinces partnered with Tencent, and all policies about healthcare, page by page; each with the report's own words.
// node dist/main.js [address of GraphQL]

import { ask } from './ask.js';
import { graphql } from './gql/gql.js';

const provincesOf = graphql(`
  query ProvincesOf($enterprise: String!) {
    provincesPartneredWith(enterprise: $enterprise) {
      region { name }
      partnerships {
        kind
        announcedOn
        parties { ... on Entity { name } }
        evidence { quote lineFrom sourceUrl report { month } }
      }
    }
  }
`);

const policiesAbout = graphql(`
  query PoliciesAbout($theme: String!, $first: Int!, $after: String) {
    policies(where: { theme: [$theme] }, first: $first, after: $after) {
      nodes {
        announcedOn
        title
        issuedBy { name }
        evidence(first: 1) { nodes { lineFrom report { month } } }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const url = process.argv[2] ?? 'http://127.0.0.1:4000/graphql';

const { provincesPartneredWith } = await ask(url, provincesOf, { enterprise: 'Tencent' });
for (const { region, partnerships } of provincesPartneredWith) {
  console.log(region.name);
  for (const { kind, announcedOn, parties, evidence } of partnerships) {
    console.log(`  ${kind} ${announcedOn ?? 'no date'}: ${parties.map(({ name }) => name).join(', ')}`);
    for (const { quote, lineFrom, sourceUrl, report } of evidence)
      console.log(`    ${report.month}, line ${lineFrom}, ${sourceUrl ?? 'no address'}: ${quote}`);
  }
}

let after: string | null = null;
let pages = 0;
let policies = 0;
do {
  const page: { hasNextPage: boolean; endCursor: string | null } = await nextPage(after);
  after = page.hasNextPage ? page.endCursor : null;
} while (after !== null);
console.log(`${policies} policies about healthcare on ${pages} pages`);

async function nextPage(cursor: string | null) {
  const { nodes, pageInfo } = (await ask(url, policiesAbout, { theme: '医疗健康', first: 5, after: cursor }))
    .policies;
  pages += 1;
  policies += nodes.length;
  for (const { announcedOn, title, evidence } of nodes) {
    // Lines count from 1, and every policy has evidence: the schema says so, and this would not compile if it did not.
    const places = evidence.nodes.map(({ lineFrom, report }) => `${report.month}:${lineFrom.toFixed()}`);
    console.log(`${announcedOn} ${title} (${places.join(', ')})`);
  }
  return { hasNextPage: pageInfo.hasNextPage, endCursor: pageInfo.endCursor ?? null };
}
