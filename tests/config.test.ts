import { describe, expect, test } from '@jest/globals';
import { readConfig, settings } from '../src/config.js';
import { ProductError } from '../src/model/errors.js';

const home = new URL('../.neo4j', import.meta.url).pathname;

test('with nothing set, the local server and GraphQL are on this machine, and the seed reports are imported', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 4000,
    neo4j: undefined,
    localServer: { home, boltPort: 7687, httpPort: 7474, javaHome: undefined },
    seed: true,
    answerCacheMb: 64,
    answerMaxAge: 0,
    metrics: true,
    environment: 'development',
    graphiql: true,
  });
});

test('every setting can be set', () => {
  expect(
    readConfig({
      HOST: '0.0.0.0',
      PORT: '8080',
      NEO4J_URI: 'neo4j+s://graph.example:7687',
      NEO4J_USERNAME: 'reader',
      NEO4J_PASSWORD: 'a password',
      NEO4J_DATABASE: 'reports',
      NEO4J_HOME: '/somewhere/neo4j',
      NEO4J_BOLT_PORT: '17687',
      NEO4J_HTTP_PORT: '17474',
      SEED: 'off',
      ANSWER_CACHE_MB: '0',
      ANSWER_MAX_AGE: '300',
      METRICS: 'off',
      GRAPHIQL: 'on',
      NODE_ENV: 'production',
      JAVA_HOME: '/somewhere/java',
    }),
  ).toEqual({
    host: '0.0.0.0',
    port: 8080,
    neo4j: {
      uri: 'neo4j+s://graph.example:7687',
      username: 'reader',
      password: 'a password',
      database: 'reports',
    },
    localServer: { home: '/somewhere/neo4j', boltPort: 17687, httpPort: 17474, javaHome: '/somewhere/java' },
    seed: false,
    answerCacheMb: 0,
    answerMaxAge: 300,
    metrics: false,
    environment: 'production',
    graphiql: true,
  });
});

test('GraphiQL is on, but in production', () => {
  const on = (environment: Record<string, string>) => readConfig(environment).graphiql;
  expect([
    on({}),
    on({ NODE_ENV: 'test' }),
    on({ NODE_ENV: 'production' }),
    on({ NODE_ENV: 'production', GRAPHIQL: 'on' }),
    on({ GRAPHIQL: 'off' }),
  ]).toEqual([true, true, false, true, false]);
});

test('a relative home is inside the clone, wherever the command was called from', () => {
  expect(readConfig({ NEO4J_HOME: '.neo4j' }).localServer.home).toBe(home);
});

test('an empty variable counts as unset', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '', SEED: '', NEO4J_HOME: '' })).toEqual(readConfig({}));
});

describe('a setting that cannot be used names itself, its value and what is allowed', () => {
  const cases: [Record<string, string>, string][] = [
    [{ PORT: '0' }, 'PORT cannot be “0”. Allowed: a whole number from 1 to 65535.'],
    [{ PORT: '4000x' }, 'PORT cannot be “4000x”. Allowed: a whole number from 1 to 65535.'],
    [{ PORT: '65536' }, 'PORT cannot be “65536”. Allowed: a whole number from 1 to 65535.'],
    [{ NEO4J_BOLT_PORT: '-1' }, 'NEO4J_BOLT_PORT cannot be “-1”. Allowed: a whole number from 1 to 65535.'],
    [{ HOST: 'a b' }, 'HOST cannot be “a b”. Allowed: an IP address or a host name.'],
    [{ SEED: 'no' }, 'SEED cannot be “no”. Allowed: on or off.'],
    [
      { ANSWER_CACHE_MB: '4097' },
      'ANSWER_CACHE_MB cannot be “4097”. Allowed: a whole number from 0 to 4096.',
    ],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV cannot be “prod”. Allowed: development, production or test.'],
    [
      { NEO4J_URI: 'http://localhost:7474' },
      'NEO4J_URI cannot be “http://localhost:7474”. Allowed: bolt://HOST:PORT or neo4j://HOST:PORT, also with +s or +ssc, without a login in it.',
    ],
    [
      { NEO4J_URI: 'bolt://neo4j:secret@localhost:7687' },
      'NEO4J_URI cannot be “bolt://…@localhost:7687”. Allowed: bolt://HOST:PORT or neo4j://HOST:PORT, also with +s or +ssc, without a login in it.',
    ],
    [
      { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'a/b' },
      'NEO4J_DATABASE cannot be “a/b”. Allowed: a database of that Neo4j: 3 to 63 letters, digits, dots and dashes.',
    ],
    [{ NEO4J_URI: 'bolt://localhost:7687' }, 'NEO4J_PASSWORD is not set, and NEO4J_URI needs it.'],
    [{ PORT: '7474' }, 'PORT and NEO4J_HTTP_PORT are both 7474; they need different ports.'],
  ];
  test.each(cases)('%j', (environment, message) => {
    let thrown: unknown;
    try {
      readConfig(environment);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ProductError);
    expect(thrown).toMatchObject({ code: 'SETTING_INVALID', message });
  });
});

test("the local server's ports do not matter beside one's own Neo4j", () => {
  const environment = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'x', PORT: '7474' };
  expect(readConfig(environment).port).toBe(7474);
});

test('each setting stands once in the table, and each default is allowed', () => {
  const names = settings.map((setting) => setting.name);
  expect(new Set(names).size).toBe(names.length);
  for (const setting of settings)
    expect(setting.default === null || setting.fits(setting.default)).toBe(true);
});
