// What Apollo calls instead of resolvers: compile, read, return. Each root field is one read of the graph; several run side by
// side. What needs no graph (introspection, the figures of quality) is answered by graphql-js.

import {
  type DocumentNode,
  type ExecutionResult,
  executeSync,
  type FieldNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plan, RootStatement } from '../compile/plan.js';
import type { Graph } from '../graph/graph.js';
import type { Profile } from '../graph/profile.js';
import { ProductError } from '../model/errors.js';
import { dataQuality } from './data-quality.js';
import { executeMutation, type MutationOptions } from './execute-mutation.js';
import { toGraphQLError } from './graphql-error.js';
import { PlanCache } from './plan-cache.js';

/** Page sizes multiplied down a query; 200 policies with issuers, regions and themes are about 3,200. */
export const mostEstimatedRows = 100_000;

export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly isEditor: boolean;
  /** What the answer is to tell of how it was made; `plan` runs the statements with PROFILE. */
  readonly explain?: 'cost' | 'plan' | undefined;
}

export interface ExecutorOptions extends MutationOptions {
  readonly graph: Pick<Graph, 'read' | 'profile'>;
}

export type Executor = (request: ExecutionRequest) => Promise<ExecutionResult<Record<string, unknown>>>;

export function createExecutor(schema: GraphQLSchema, options: ExecutorOptions): Executor {
  const cache = new PlanCache(schema);
  return async (request) => {
    const { document, operation, variables, explain } = request;
    const coerced = cache.coerce(operation, variables);
    if (coerced.errors) return { errors: coerced.errors };
    if (operation.operation === 'mutation') return executeMutation(schema, request, coerced.coerced, options);
    let plan: Plan;
    let estimatedRows: number;
    try {
      plan = cache.plan(document, operation, coerced.coerced);
      estimatedRows = refuseTooManyRows(plan, coerced.coerced);
    } catch (error) {
      return { errors: [toGraphQLError(error)] };
    }
    const asked = plan.statements.map((statement) =>
      answer(options.graph, statement, coerced.coerced, explain === 'plan'),
    );
    const answers = asked.length === 1 ? [await asked[0]!] : await Promise.all(asked);
    const known = answerWithoutGraph(schema, document, operation, plan.withoutGraph, variables);
    const result = assemble(plan, answers, known);
    return explain ? { ...result, extensions: explanation(answers, estimatedRows, explain) } : result;
  };
}

interface Answer {
  readonly statement: RootStatement;
  readonly value?: unknown;
  readonly error?: GraphQLError;
  readonly profile?: Profile;
}

async function answer(
  graph: ExecutorOptions['graph'],
  statement: RootStatement,
  variables: Readonly<Record<string, unknown>>,
  profiled: boolean,
): Promise<Answer> {
  try {
    const parameters: Record<string, unknown> = {};
    for (const name in statement.parameters) parameters[name] = statement.parameters[name]!(variables);
    if (profiled) {
      const { rows, ...profile } = await graph.profile(statement.text, parameters);
      return { statement, profile, value: statement.answer(rows, variables) };
    }
    const rows = await graph.read(statement.text, parameters);
    return { statement, value: statement.answer(rows, variables) };
  } catch (error) {
    return { statement, error: toGraphQLError(error, statement.responseKey) };
  }
}

/** `explain`: one entry a root field. Parameters by name alone: their values are the client's own. */
function explanation(answers: readonly Answer[], estimatedRows: number, explain: 'cost' | 'plan') {
  const cost = { estimatedRows: Math.round(estimatedRows), allowedRows: mostEstimatedRows };
  if (explain === 'cost') return { cost };
  return {
    cost,
    explain: answers.map(({ statement, profile }) => ({
      field: statement.responseKey,
      statement: statement.text,
      parameters: Object.keys(statement.parameters),
      ...(profile ?? {}),
    })),
  };
}

/** Puts the answers in the document's order; an error in a field that cannot be null takes the whole answer with it. */
function assemble(
  plan: Plan,
  answers: readonly Answer[],
  known: Readonly<Record<string, unknown>>,
): ExecutionResult<Record<string, unknown>> {
  const errors: GraphQLError[] = [];
  const values: Record<string, unknown> = { ...known };
  for (const key of plan.typenames) values[key] = 'Query';
  for (const { statement, value, error } of answers) {
    if (error) errors.push(error);
    values[statement.responseKey] = value ?? null;
  }
  if (answers.some(({ error, statement }) => error && statement.required)) return { data: null, errors };
  const data: Record<string, unknown> = {};
  for (const key of plan.order) data[key] = values[key];
  return errors.length > 0 ? { data, errors } : { data };
}

function answerWithoutGraph(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly FieldNode[],
  variableValues: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  if (selections.length === 0) return {};
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const only: OperationDefinitionNode = {
    ...operation,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const { data } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [only, ...fragments] },
    rootValue: { dataQuality },
    variableValues,
  });
  return { ...data };
}

function refuseTooManyRows(plan: Plan, variables: Readonly<Record<string, unknown>>): number {
  const rows = plan.statements.reduce((sum, statement) => sum + statement.estimatedRows(variables), 0);
  if (rows <= mostEstimatedRows) return rows;
  throw new ProductError(
    'LIMIT_EXCEEDED',
    `this query may read about ${Math.round(rows)} rows, and ${mostEstimatedRows} are allowed; ask for smaller pages (first:) or fewer levels`,
    { estimatedRows: Math.round(rows), allowed: mostEstimatedRows },
  );
}
