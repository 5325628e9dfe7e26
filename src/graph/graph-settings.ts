// What is needed to reach a Neo4j, wherever it runs: handed in by whoever read the settings, never read here.

export interface GraphSettings {
  /** `bolt://`, `neo4j://`, or their `+s` and `+ssc` forms. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** How long connecting may take before it counts as unreachable; default 10,000. */
  readonly connectTimeoutMs?: number;
}
