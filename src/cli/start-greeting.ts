// What `start` prints when all is up: the addresses, how to log in, and one question to ask.

import type { GraphSettings } from '../graph/graph-settings.js';

const query =
  '{ provincesPartneredWith(enterprise: "Tencent") { region { name } partnerships { kind evidence { quote lineFrom } } } }';

/** `browserUrl` is the local server's; without one the database is the user's own, and so is the way to look at it. */
export function greeting(apiUrl: string, graph: GraphSettings, browserUrl: string | undefined): string[] {
  const database = browserUrl
    ? [
        `Neo4j Browser  ${browserUrl}`,
        `               connect to ${graph.uri} as ${graph.username}; \`npm run neo4j:login\` shows the password`,
      ]
    : [`Neo4j          ${graph.uri}, database ${graph.database}, as ${graph.username}`];
  return [
    '',
    `Explorer       ${new URL('/', apiUrl).href}`,
    `GraphQL        ${apiUrl}`,
    ...database,
    '',
    'Which provinces partnered with Tencent, and where does the report say so?',
    '',
    `  curl -s ${apiUrl} -H 'content-type: application/json' \\`,
    `    -d '${JSON.stringify({ query })}'`,
    '',
    'Ctrl-C stops it all.',
  ];
}
