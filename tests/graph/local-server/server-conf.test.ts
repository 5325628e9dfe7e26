import { expect, test } from '@jest/globals';
import { javaFlags, serverConf } from '../../../src/graph/local-server/server-conf.js';

test('the everyday server asks for a login, listens on this machine alone, and reports to no one', () => {
  expect(
    serverConf({ boltPort: 7687, httpPort: 7474, purpose: 'everyday' }),
  ).toBe(`# Written anew at every start.
server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:7687
server.bolt.advertised_address=127.0.0.1:7687
server.http.listen_address=127.0.0.1:7474
server.http.advertised_address=127.0.0.1:7474
server.https.enabled=false
dbms.security.auth_enabled=true
server.memory.pagecache.size=256m
db.tx_log.rotation.retention_policy=2 files
db.logs.query.enabled=OFF
# Neither the server nor Neo4j Browser reports to anyone.
dbms.usage_report.enabled=false
client.allow_telemetry=false
# Without these two a stop waits ten seconds for network threads, long after the databases are closed.
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.server.bolt.thread_pool_shutdown_wait_time=1s
`);
});

test('a throw-away server is smaller and quicker to start', () => {
  expect(javaFlags('everyday').slice(0, 3)).toEqual(['-Xms256m', '-Xmx1g', '-XX:+UseG1GC']);
  expect(javaFlags('throwaway').slice(0, 3)).toEqual([
    '-Xmx512m',
    '-XX:+UseSerialGC',
    '-XX:TieredStopAtLevel=1',
  ]);
});
