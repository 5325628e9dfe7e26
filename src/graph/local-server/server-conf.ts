// What the local server is told: its neo4j.conf and the flags of its Java. It listens on 127.0.0.1 alone and sends nothing out.

export interface ServerShape {
  readonly boltPort: number;
  readonly httpPort: number;
  /**
   * `everyday` keeps data for a user; `throwaway` is a test's: quick to start, small, without a login, since nothing of worth
   * is in it and setting a password takes as long again as half the start.
   */
  readonly purpose: 'everyday' | 'throwaway';
}

export function serverConf({ boltPort, httpPort, purpose }: ServerShape): string {
  const everyday = purpose === 'everyday';
  return `${[
    '# Written anew at every start.',
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${boltPort}`,
    `server.http.listen_address=127.0.0.1:${httpPort}`,
    `server.http.advertised_address=127.0.0.1:${httpPort}`,
    'server.https.enabled=false',
    `dbms.security.auth_enabled=${everyday}`,
    `server.memory.pagecache.size=${everyday ? '256m' : '64m'}`,
    'db.tx_log.rotation.retention_policy=2 files',
    'db.logs.query.enabled=OFF',
    '# Neither the server nor Neo4j Browser reports to anyone.',
    'dbms.usage_report.enabled=false',
    'client.allow_telemetry=false',
    '# Without these two a stop waits ten seconds for network threads, long after the databases are closed.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
    'internal.server.bolt.thread_pool_shutdown_wait_time=1s',
  ].join('\n')}\n`;
}

/** The openings are those of Neo4j's own start script; it reads them from its conf, but bare Java does not. */
const openings = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

export function javaFlags(purpose: ServerShape['purpose']): string[] {
  const memory =
    purpose === 'everyday'
      ? ['-Xms256m', '-Xmx1g', '-XX:+UseG1GC']
      : ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  return [...memory, '-XX:-OmitStackTraceInFastThrow', '-Dlog4j2.disable.jmx=true', ...openings];
}
