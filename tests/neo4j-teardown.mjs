export { stopTestServer as default } from './neo4j-server.mjs';
