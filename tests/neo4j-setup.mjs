// Jest's global setup of the project `neo4j`: runs only when a test that needs the database is among those to run.
export { startTestServer as default } from './neo4j-server.mjs';
