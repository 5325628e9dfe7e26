// Compiled plans, and how the variables are read, kept as long as the parsed document: a request whose document, operation and variables' shape have
// been seen does not compile again.

import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Variables } from '../compile/bound.js';
import { compileOperation } from '../compile/compile-operation.js';
import type { Plan } from '../compile/plan.js';
import { variableShapes } from '../compile/variable-shape.js';
import { type CoercedVariables, type VariableReader, variableReader } from './variable-reader.js';

/** Shapes of one document beyond this many start anew: a client that nests `where` at will must not fill the memory. */
const mostShapes = 200;

interface OfOperation {
  readonly read: VariableReader;
  readonly shapeOf: (variables: Variables) => string;
  readonly plans: Map<string, Plan>;
}

export class PlanCache {
  private readonly byOperation = new WeakMap<OperationDefinitionNode, OfOperation>();

  constructor(private readonly schema: GraphQLSchema) {}

  coerce(operation: OperationDefinitionNode, variables: Variables): CoercedVariables {
    return this.ofOperation(operation).read(variables);
  }

  plan(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): Plan {
    const { shapeOf, plans } = this.ofOperation(operation);
    const shape = shapeOf(variables);
    const known = plans.get(shape);
    if (known) return known;
    const plan = compileOperation(this.schema, document, operation.name?.value ?? null, variables);
    if (plans.size >= mostShapes) plans.clear();
    plans.set(shape, plan);
    return plan;
  }

  private ofOperation(operation: OperationDefinitionNode): OfOperation {
    const known = this.byOperation.get(operation);
    if (known) return known;
    const made = {
      read: variableReader(this.schema, operation),
      shapeOf: variableShapes(this.schema, operation),
      plans: new Map<string, Plan>(),
    };
    this.byOperation.set(operation, made);
    return made;
  }
}
