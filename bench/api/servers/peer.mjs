// @neo4j/graphql on Apollo over the same graph. What its schema cannot express (roll-up, search over several indexes, counts) is
// a @cypher field with the hand-written statement, as its manual advises.

import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { searchParameters } from '../hand/search-parameters.mjs';
import { statements } from '../hand/statements.mjs';

const [uri] = process.argv.slice(2);
/** A statement's columns as one map, which is what @cypher takes. */
const inMap = ({ text }, ...columns) =>
  `CALL {\n${text}\n}\nRETURN {${columns.map((column) => `${column}: ${column}`).join(', ')}} AS row`;
const searching = { text: statements.search.text.replace(/\$(\w+)/g, '$asked.$1') };

const typeDefs = `
type Policy @node { id: ID! title: String! announcedOn: Date!
  issuedBy: [IssuingBody!]! @relationship(type: "ISSUED_BY", direction: OUT)
  appliesTo: [Region!]! @relationship(type: "APPLIES_TO", direction: OUT)
  themes: [Theme!]! @relationship(type: "ABOUT", direction: OUT) }
type IssuingBody @node { id: ID! name: String! policies: [Policy!]! @relationship(type: "ISSUED_BY", direction: IN) }
type Region @node { id: ID! code: String! name: String! policies: [Policy!]! @relationship(type: "APPLIES_TO", direction: IN) }
type Theme @node { id: ID! name: String! policies: [Policy!]! @relationship(type: "ABOUT", direction: IN) }
type Place { name: String! code: String! }
type Deal { id: ID! kind: String! announcedOn: String }
type Partner { region: Place! partnerships: [Deal!]! }
type Named { id: ID! name: String! }
type Hit { score: Float! entity: Named! }
type Tally { key: String! count: Int! }
type Query {
  partners(enterprise: String!): [Partner!]! @cypher(statement: """${inMap(statements.partners, 'region', 'partnerships')}""", columnName: "row")
  search(query: String!): [Hit!]! @cypher(statement: """${inMap(searching, 'score', 'entity')}""", columnName: "row")
  counts(theme: String!): [Tally!]! @cypher(statement: """${inMap(statements.counts, 'key', 'count')}""", columnName: "row")
}`;

const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', 'unused'));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: async ({ req }) => ({
    sessionConfig: { database: 'neo4j' },
    cypherParams:
      req.body?.variables?.query === undefined ? {} : { asked: searchParameters(req.body.variables) },
  }),
});
process.send({ port: Number(new URL(url).port), path: '/' });
process.on('disconnect', () => process.exit());
