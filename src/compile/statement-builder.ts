// What is shared while one root field becomes one statement: fresh variable names, the parameters, and the names to resolve
// before the rest of the statement runs.

import { lookupId, lookupQuery } from '../model/lookup-key.js';
import type { Bound, Variables } from './bound.js';
import { notFound } from './not-found.js';
import type { RowEstimate } from './projection.js';
import type { SelectionContext } from './selection.js';

export type ParameterReader = (variables: Variables) => unknown;

interface RequiredName {
  readonly name: Bound;
  readonly variable: string;
  readonly argument: string;
  readonly read: (variables: Variables) => unknown[];
}

export class StatementBuilder {
  readonly parameters: Record<string, ParameterReader> = {};
  private readonly preludes: string[] = [];
  private readonly known: string[] = [];
  private readonly named = new Map<string, Map<Bound, string>>();
  private readonly parameterNames = new Map<ParameterReader, string>();
  private readonly estimates: RowEstimate[] = [];
  private readonly checks: ParameterReader[] = [];
  private readonly required: RequiredName[] = [];
  private variableCount = 0;
  private parameterCount = 0;

  constructor(readonly selection: SelectionContext) {}

  /** A variable name that no other scope of the statement has. */
  variable(prefix: string): string {
    return `${prefix}${this.variableCount++}`;
  }

  /** Binds a value and gives `$name`; one reader is one parameter. */
  parameter(name: string, read: ParameterReader): string {
    const known = this.parameterNames.get(read);
    if (known) return `$${known}`;
    const unique = `${name}${this.parameterCount++}`;
    this.parameterNames.set(read, unique);
    this.parameters[unique] = read;
    return `$${unique}`;
  }

  /** Evaluates an expression over what is known ahead of the body, once; gives the variable that holds it. */
  ahead(name: string, expression: string): string {
    const variable = this.variable(name);
    this.preludes.push(`${expression} AS ${variable}`);
    this.known.push(variable);
    return variable;
  }

  /** Variables that are bound ahead of the body and that some text names. */
  boundAhead(text: string): string[] {
    return this.known.filter((variable) => new RegExp(`\\b${variable}\\b`).test(text));
  }

  /** Notes that the statement reads so many rows at some place; gives the estimate back. */
  estimate(rows: RowEstimate): RowEstimate {
    this.estimates.push(rows);
    return rows;
  }

  /** A reader that refuses what may not be asked, even where its value does not enter the statement. */
  check(reader: ParameterReader): void {
    this.checks.push(reader);
  }

  /** All rows that the statement may read; throws what a check throws. */
  readonly estimatedRows: RowEstimate = (variables) => {
    for (const check of this.checks) check(variables);
    return this.estimates.reduce((sum, rows) => sum + rows(variables), 1);
  };

  /** Resolves names once, ahead of the body; gives the variable that holds the list of nodes. */
  resolveNames(names: Bound, labels: readonly string[]): string {
    const byNames = this.named.get(labels.join()) ?? new Map<Bound, string>();
    this.named.set(labels.join(), byNames);
    const already = byNames.get(names);
    if (already) return already;
    const variable = this.variable('named');
    this.known.push(variable);
    byNames.set(names, variable);
    const known = this.variable('known');
    const isOne = labels.map((label) => `node:${label}`).join(' OR ');
    // Expressions, not CALLs: the planner would put two such subqueries together as a Cartesian product. Only what is no id of an entity
    // asks the index.
    if ((names.value as unknown[]).length === 1) {
      const only = (variables: Variables) => (names.read(variables) as string[])[0]!;
      const id = this.parameter('id', (variables) => lookupId(only(variables)));
      const query = this.parameter('query', (variables) => lookupQuery(only(variables)));
      // A tenth of a small statement's cost is saved where nothing is unwound; the plan's shape tells a list of one from others.
      this.preludes.push(
        `COLLECT {
  MATCH (node:Entity {id: ${id}})
  RETURN node
} AS ${known}`,
        `CASE WHEN size(${known}) = 1 THEN [node IN ${known} WHERE ${isOne}] ELSE COLLECT {
  CALL db.index.fulltext.queryNodes('entityLookup', ${query}) YIELD node
  WITH node WHERE ${isOne}
  RETURN DISTINCT node
} END AS ${variable}`,
      );
      return variable;
    }
    const asked = this.parameter('names', (variables) =>
      (names.read(variables) as string[]).map((name) => ({ id: lookupId(name), query: lookupQuery(name) })),
    );
    this.preludes.push(
      `COLLECT {
  UNWIND ${asked} AS name
  MATCH (node:Entity {id: name.id})
  RETURN node
} AS ${known}`,
      `CASE WHEN size(${known}) = size(${asked}) THEN [node IN ${known} WHERE ${isOne}] ELSE COLLECT {
  UNWIND ${asked} AS name
  OPTIONAL MATCH (known:Entity {id: name.id})
  CALL (name, known) {
    WITH known AS node WHERE node IS NOT NULL
    RETURN node
  UNION ALL
    WITH name, known WHERE known IS NULL
    CALL db.index.fulltext.queryNodes('entityLookup', name.query) YIELD node
    RETURN node
  }
  WITH node WHERE ${isOne}
  RETURN DISTINCT node
} END AS ${variable}`,
    );
    return variable;
  }

  /** Resolves a name that must fit something; the root field's answer refuses one that does not (`refuseUnknown`). */
  requireNames(name: Bound, labels: readonly string[], argument: string): string {
    const known = this.required.find((required) => required.name === name);
    if (known) return known.variable;
    const read = (variables: Variables) => [name.read(variables)].flat();
    const variable = this.resolveNames({ value: [name.value].flat(), read }, labels);
    this.required.push({ name, variable, argument, read });
    return variable;
  }

  /** How many nodes each required name fits, as a list to return beside the answer. */
  resolvedCounts(): string {
    return `[${this.required.map(({ variable }) => `size(${variable})`).join(', ')}]`;
  }

  get hasRequiredNames(): boolean {
    return this.required.length > 0;
  }

  refuseUnknown(counts: readonly number[], variables: Variables): void {
    this.required.forEach(({ argument, read }, index) => {
      if (counts[index] === 0) throw notFound(argument, read(variables).join('”, “'));
    });
  }

  /** The whole statement: what finds the entity asked, the names to resolve, the body. */
  statement(find: string | null, body: string): string {
    const preludes = this.preludes.map(
      (prelude, index) => `WITH ${find || index > 0 ? '*, ' : ''}${prelude}`,
    );
    return [...(find ? [find] : []), ...preludes, body].join('\n');
  }
}
