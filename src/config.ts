// Environment variables in, checked settings out: the only place that reads them. README's table of settings follows from
// `settings` below (a test holds it to that), and so do the checks.

import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from './graph/graph-settings.js';
import { ProductError } from './model/errors.js';

export interface Setting {
  readonly name: string;
  /** As README shows it; null where there is none. */
  readonly default: string | null;
  readonly allowed: string;
  readonly meaning: string;
  /** A secret's value is never shown. */
  readonly secret?: true;
  fits(value: string): boolean;
}

const repository = fileURLToPath(new URL('..', import.meta.url));

const isPort = (value: string) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65535;
const anything = () => true;
const oneOf =
  (...words: string[]) =>
  (value: string) =>
    words.includes(value);

const port = { allowed: 'a whole number from 1 to 65535', fits: isPort };

export const settings: readonly Setting[] = [
  {
    name: 'HOST',
    default: '127.0.0.1',
    allowed: 'an IP address or a host name',
    meaning: 'where GraphQL listens; `0.0.0.0` opens it to other machines',
    fits: (value) => /^[\w.:-]+$/.test(value),
  },
  { name: 'PORT', default: '4000', meaning: 'the port of GraphQL', ...port },
  {
    name: 'NEO4J_URI',
    default: null,
    allowed: '`bolt://HOST:PORT` or `neo4j://HOST:PORT`, also with `+s` or `+ssc`, without a login in it',
    meaning: 'your own Neo4j 5; unset, a local one is installed and started',
    fits: (value) => /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[\w.:[\]-]+\/?(\?\S*)?$/.test(value),
  },
  {
    name: 'NEO4J_USERNAME',
    default: 'neo4j',
    allowed: 'a user of that Neo4j',
    meaning: 'the login, with `NEO4J_URI` only',
    fits: anything,
  },
  {
    name: 'NEO4J_PASSWORD',
    default: null,
    allowed: "that user's password",
    meaning: 'needed with `NEO4J_URI`; the local server makes its own, `npm run neo4j:login` shows it',
    secret: true,
    fits: anything,
  },
  {
    name: 'NEO4J_DATABASE',
    default: 'neo4j',
    allowed: 'a database of that Neo4j: 3 to 63 letters, digits, dots and dashes',
    meaning: 'which database, with `NEO4J_URI` only',
    fits: (value) => /^[A-Za-z0-9][A-Za-z0-9.-]{2,62}$/.test(value),
  },
  {
    name: 'NEO4J_HOME',
    default: '.neo4j',
    allowed: 'a folder, which is made where it is missing',
    meaning: 'where the local server and its data live; a relative path is inside the clone',
    fits: anything,
  },
  { name: 'NEO4J_BOLT_PORT', default: '7687', meaning: "the local server's port for drivers", ...port },
  { name: 'NEO4J_HTTP_PORT', default: '7474', meaning: "the local server's port for Neo4j Browser", ...port },
  {
    name: 'SEED',
    default: 'on',
    allowed: '`on` or `off`',
    meaning: '`off` skips the import of `seed/reports/` at start',
    fits: oneOf('on', 'off'),
  },
  {
    name: 'EDITOR_TOKEN',
    default: null,
    allowed: '16 or more letters, digits and signs without spaces',
    meaning: 'who sends it as `Authorization: Bearer …` may import reports over GraphQL; unset, nobody may',
    secret: true,
    fits: (value) => /^[\x21-\x7e]{16,}$/.test(value),
  },
  {
    name: 'ANSWER_CACHE_MB',
    default: '64',
    allowed: 'a whole number from 0 to 4096',
    meaning: 'memory for answers that are given again while the graph stays as it is; `0` reads each anew',
    fits: (value) => /^\d{1,4}$/.test(value) && Number(value) <= 4096,
  },
  {
    name: 'METRICS',
    default: 'on',
    allowed: '`on` or `off`',
    meaning: '`on` serves figures for Prometheus at `/metrics`: requests, statements, errors, memory',
    fits: oneOf('on', 'off'),
  },
  {
    name: 'ANSWER_MAX_AGE',
    default: '0',
    allowed: 'a whole number of seconds from 0 to 86400',
    meaning:
      'how long browsers and a CDN may give an answer to a GET again before they ask whether it still holds; `0` asks each time',
    fits: (value) => /^\d{1,5}$/.test(value) && Number(value) <= 86_400,
  },
  {
    name: 'GRAPHIQL',
    default: null,
    allowed: '`on` or `off`',
    meaning: 'GraphiQL for browsers at `/graphql`; unset, it is on but in production',
    fits: oneOf('on', 'off'),
  },
  {
    name: 'NODE_ENV',
    default: 'development',
    allowed: '`development`, `production` or `test`',
    meaning: '`production` keeps the inside of an error out of answers',
    fits: oneOf('development', 'production', 'test'),
  },
  {
    name: 'JAVA_HOME',
    default: null,
    allowed: 'a folder with `bin/java` of Java 17 or 21',
    meaning: "the local server's Java; unset, the `java` that the `PATH` finds",
    fits: anything,
  },
];

export interface Config {
  readonly host: string;
  readonly port: number;
  /** The user's own Neo4j; undefined means the local server. */
  readonly neo4j: GraphSettings | undefined;
  readonly localServer: {
    readonly home: string;
    readonly boltPort: number;
    readonly httpPort: number;
    readonly javaHome: string | undefined;
  };
  /** Whether `start` imports seed/reports/. */
  readonly seed: boolean;
  /** The bearer token of the editor role; undefined means that nobody has it. */
  readonly editorToken: string | undefined;
  /** Millions of signs that the answer cache may hold; 0 for none. */
  readonly answerCacheMb: number;
  /** Whether `/metrics` is served. */
  readonly metrics: boolean;
  /** Seconds; what `cache-control` of an answer to a GET says. */
  readonly answerMaxAge: number;
  readonly environment: 'development' | 'production' | 'test';
  /** Whether a browser finds GraphiQL at /graphql. */
  readonly graphiql: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** SETTING_INVALID for the first setting that cannot be used. An empty variable counts as unset, as Compose leaves them. */
export function readConfig(environment: Environment = process.env): Config {
  const values = new Map<string, string>();
  for (const setting of settings) {
    const value = environment[setting.name] || setting.default;
    if (value === null) continue;
    if (!setting.fits(value)) throw notAllowed(setting, value);
    values.set(setting.name, value);
  }
  const uri = values.get('NEO4J_URI');
  const config: Config = {
    host: values.get('HOST') as string,
    port: Number(values.get('PORT')),
    neo4j: uri === undefined ? undefined : ownNeo4j(uri, values),
    localServer: {
      home: resolve(repository, values.get('NEO4J_HOME') as string),
      boltPort: Number(values.get('NEO4J_BOLT_PORT')),
      httpPort: Number(values.get('NEO4J_HTTP_PORT')),
      javaHome: values.get('JAVA_HOME'),
    },
    seed: values.get('SEED') === 'on',
    metrics: values.get('METRICS') === 'on',
    editorToken: values.get('EDITOR_TOKEN'),
    answerCacheMb: Number(values.get('ANSWER_CACHE_MB')),
    answerMaxAge: Number(values.get('ANSWER_MAX_AGE')),
    environment: values.get('NODE_ENV') as Config['environment'],
    graphiql:
      values.get('GRAPHIQL') === 'on' || (!values.has('GRAPHIQL') && values.get('NODE_ENV') !== 'production'),
  };
  if (uri === undefined) requireDistinctPorts(values);
  return config;
}

function ownNeo4j(uri: string, values: ReadonlyMap<string, string>): GraphSettings {
  const password = values.get('NEO4J_PASSWORD');
  if (password === undefined) {
    throw new ProductError('SETTING_INVALID', 'NEO4J_PASSWORD is not set, and NEO4J_URI needs it.', {
      setting: 'NEO4J_PASSWORD',
    });
  }
  return {
    uri,
    username: values.get('NEO4J_USERNAME') as string,
    password,
    database: values.get('NEO4J_DATABASE') as string,
  };
}

function requireDistinctPorts(values: ReadonlyMap<string, string>): void {
  const owners = new Map<number, string>();
  for (const name of ['PORT', 'NEO4J_BOLT_PORT', 'NEO4J_HTTP_PORT']) {
    const number = Number(values.get(name));
    const owner = owners.get(number);
    if (owner !== undefined) {
      throw new ProductError(
        'SETTING_INVALID',
        `${owner} and ${name} are both ${number}; they need different ports.`,
        {
          setting: name,
        },
      );
    }
    owners.set(number, name);
  }
}

function notAllowed(setting: Setting, value: string): ProductError {
  // An address may hold a login by mistake.
  const shown = setting.secret ? 'what it is' : `“${value.replace(/\/\/[^/]*@/, '//…@')}”`;
  return new ProductError(
    'SETTING_INVALID',
    `${setting.name} cannot be ${shown}. Allowed: ${setting.allowed.replaceAll('`', '')}.`,
    { setting: setting.name },
  );
}
