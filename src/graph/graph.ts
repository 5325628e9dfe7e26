// The one door to Neo4j. Statements and parameters go in, plain rows come out (see plain-value.ts); what fails is a
// ProductError: GRAPH_UNAVAILABLE (not reached, login, version, database) or GRAPH_FAILED (the statement).

import neo4j, {
  type Driver,
  type ManagedTransaction,
  type QueryResult,
  type SessionMode,
} from 'neo4j-driver';
import { ProductError } from '../model/errors.js';
import { graphError } from './graph-error.js';
import type { GraphSettings } from './graph-settings.js';
import { cypherParameters, plainValue } from './plain-value.js';
import { type Profile, profileOf } from './profile.js';

/** One row of a result: its columns by name, in the statement's order. */
export type Row = Record<string, unknown>;
/** Whole numbers are sent as INTEGER, see `cypherValue`. */
export type Parameters = Readonly<Record<string, unknown>>;

export interface RunOptions {
  /** Neo4j stops the transaction after this time; default 30,000 to read, 600,000 to write. */
  readonly timeoutMs?: number;
}

export interface GraphTransaction {
  run(statement: string, parameters?: Parameters): Promise<Row[]>;
}

/** What Neo4j would do for a statement, without doing it. */
export interface Explained {
  /** Operator names of the plan, from the result down, such as `NodeUniqueIndexSeek`. */
  readonly operators: readonly string[];
  /** Codes of Neo4j's remarks, such as an unknown label or a Cartesian product. */
  readonly notifications: readonly string[];
}

export interface Graph {
  readonly settings: GraphSettings;
  /**
   * Runs one reading statement as an auto-commit transaction in read mode: one round trip, where a managed
   * transaction needs three. Repeated once when Neo4j calls the failure transient. A writing statement is refused.
   */
  read(statement: string, parameters?: Parameters, options?: RunOptions): Promise<Row[]>;
  /** Runs one writing statement in a transaction of its own. */
  write(statement: string, parameters?: Parameters, options?: RunOptions): Promise<Row[]>;
  /**
   * All of `work` or nothing: what it throws rolls back and is thrown on. On a transient failure the whole of `work` runs
   * again, even where a lost connection leaves open whether the commit was done; so its statements must be idempotent.
   */
  inTransaction<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: RunOptions): Promise<T>;
  /** Reaches the database, logs in and checks the version. Gives the version, such as `5.26.30`. */
  verify(): Promise<string>;
  explain(statement: string, parameters?: Parameters): Promise<Explained>;
  /** Runs a reading statement as `read` does, once, and tells what it took. */
  profile(statement: string, parameters?: Parameters): Promise<Profile & { readonly rows: Row[] }>;
  /** What state the database is in: another text after every write, whoever made it. */
  version(): Promise<string>;
  close(): Promise<void>;
}

/** 5.26 is the LTS release, and the first to have every clause that the statements use. */
const oldest = [5, 26] as const;

function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Makes the driver; nothing is sent yet (`verify` does), so it fails only on an address that is none. */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const driver = openDriver(settings);

  async function autoCommit(mode: SessionMode, statement: string, parameters: Parameters, timeoutMs: number) {
    const session = driver.session({ database: settings.database, defaultAccessMode: mode });
    try {
      const sent = cypherParameters(parameters);
      return await withoutStack(() => session.run(statement, sent, { timeout: timeoutMs }));
    } finally {
      await session.close();
    }
  }

  async function mapped<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw graphError(error, settings);
    }
  }

  const graph: Graph = {
    settings,
    // One loop, no function around it: every request comes through here, and each promise more costs it a turn of the queue.
    async read(statement, parameters = {}, { timeoutMs = 30_000 } = {}) {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return rowsOf(await autoCommit(neo4j.session.READ, statement, parameters, timeoutMs));
        } catch (error) {
          if (attempt > 1 || !neo4j.isRetryableError(error as Error)) throw graphError(error, settings);
        }
      }
    },

    write: (statement, parameters, options) =>
      graph.inTransaction((transaction) => transaction.run(statement, parameters), options),

    inTransaction: (work, options = {}) =>
      mapped(async () => {
        const session = driver.session({
          database: settings.database,
          defaultAccessMode: neo4j.session.WRITE,
        });
        try {
          return await session.executeWrite((transaction) => work(transactionOf(transaction)), {
            timeout: options.timeoutMs ?? 600_000,
          });
        } finally {
          await session.close();
        }
      }),

    async verify() {
      const [row] = await graph.read(
        "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version",
      );
      const version = String(row?.version);
      if (isNewEnough(version)) return version;
      throw new ProductError(
        'GRAPH_UNAVAILABLE',
        `Neo4j at ${settings.uri} is version ${version}; ${oldest.join('.')} LTS or newer is needed.`,
        { uri: settings.uri, version },
      );
    },

    explain: (statement, parameters = {}) =>
      mapped(async () => {
        const { summary } = await autoCommit(neo4j.session.WRITE, `EXPLAIN ${statement}`, parameters, 30_000);
        return {
          operators: summary.plan ? operatorsOf(summary.plan) : [],
          notifications: summary.notifications.map((notification) => notification.code),
        };
      }),

    profile: (statement, parameters = {}) =>
      mapped(async () => {
        const result = await autoCommit(neo4j.session.READ, `PROFILE ${statement}`, parameters, 30_000);
        return { rows: rowsOf(result), ...profileOf(result.summary) };
      }),

    version: () =>
      mapped(async () => {
        const session = driver.session({
          database: settings.database,
          defaultAccessMode: neo4j.session.READ,
        });
        try {
          await withoutStack(() => session.run('RETURN 1'));
          // A read's bookmark names the last transaction that the database has seen.
          return session.lastBookmarks().join();
        } finally {
          await session.close();
        }
      }),

    close: () => driver.close(),
  };
  return graph;
}

function openDriver(settings: GraphSettings): Driver {
  const connectTimeoutMs = settings.connectTimeoutMs ?? 10_000;
  try {
    return neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      connectionTimeout: connectTimeoutMs,
      connectionAcquisitionTimeout: 2 * connectTimeoutMs,
      maxTransactionRetryTime: 15_000,
    });
  } catch (cause) {
    throw new ProductError(
      'SETTING_INVALID',
      `NEO4J_URI is not an address of a Neo4j: “${settings.uri}”. Allowed: bolt://HOST:PORT, neo4j://HOST:PORT, and with +s or +ssc.`,
      { setting: 'NEO4J_URI' },
      { cause },
    );
  }
}

/**
 * The driver notes for each statement where it was asked from, and reads the stack at once: with source maps on, that costs as much as
 * all else that it does for a small answer. Our errors say which statement failed without it. Without a limit that is a number, V8
 * makes no stack at all.
 */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Reflect.set(Error, 'stackTraceLimit', undefined);
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function transactionOf(transaction: ManagedTransaction): GraphTransaction {
  return {
    run: async (statement, parameters = {}) =>
      rowsOf(await transaction.run(statement, cypherParameters(parameters))),
  };
}

function rowsOf({ records }: QueryResult): Row[] {
  return records.map((record) => {
    const row: Row = {};
    for (const key of record.keys) row[key as string] = plainValue(record.get(key));
    return row;
  });
}

interface PlanNode {
  readonly operatorType: string;
  readonly children: readonly PlanNode[];
}

function operatorsOf(plan: PlanNode): string[] {
  // "NodeIndexSeek@neo4j": the database behind the @ says nothing here.
  return [plan.operatorType.split('@', 1)[0] ?? '', ...plan.children.flatMap(operatorsOf)];
}
