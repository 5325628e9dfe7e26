// Compiled plans, kept as long as Apollo keeps the parsed document: a request whose document, operation and variables' shape have
// been seen does not compile again.

import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Variables } from '../compile/bound.js';
import { compileOperation } from '../compile/compile-operation.js';
import type { Plan } from '../compile/plan.js';
import { variableShape } from '../compile/variable-shape.js';

/** Shapes of one document beyond this many start anew: a client that nests `where` at will must not fill the memory. */
const mostShapes = 200;

export class PlanCache {
  private readonly byDocument = new WeakMap<DocumentNode, Map<string, Plan>>();

  constructor(private readonly schema: GraphQLSchema) {}

  plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const plans = this.byDocument.get(document) ?? new Map<string, Plan>();
    this.byDocument.set(document, plans);
    const name = operation.name?.value ?? null;
    const key = `${name}|${variableShape(this.schema, operation, variables)}`;
    const known = plans.get(key);
    if (known) return known;
    const plan = compileOperation(this.schema, document, name, variables);
    if (plans.size >= mostShapes) plans.clear();
    plans.set(key, plan);
    return plan;
  }
}
