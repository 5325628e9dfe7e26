// A selection set → its fields by response key, for one concrete type: fragments spread, @skip and @include decided, equal keys
// merged. The algorithm is CollectFields of the GraphQL specification (October 2021, 6.3.2).

import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Variables } from './bound.js';

export interface SelectionContext {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** Response key → the field nodes that ask for it, in document order. */
export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

const included = (node: { readonly directives?: FieldNode['directives'] }, variables: Variables): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false;

export function collectFields(
  context: SelectionContext,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): SelectedFields {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const applies = (condition: FragmentDefinitionNode['typeCondition'] | undefined): boolean => {
    if (!condition) return true;
    const on = typeFromAST(context.schema, condition);
    return on === type || (isAbstractType(on) && context.schema.isSubType(on, type));
  };
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (!included(selection, context.variables)) continue;
      if (selection.kind === 'Field') {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
      } else if (selection.kind === 'InlineFragment') {
        if (applies(selection.typeCondition)) visit(selection.selectionSet);
      } else {
        const { value: name } = selection.name;
        const fragment = context.fragments.get(name);
        if (fragment && !visited.has(name) && applies(fragment.typeCondition)) {
          visited.add(name);
          visit(fragment.selectionSet);
        }
      }
    }
  };
  selectionSets.forEach(visit);
  return fields;
}

/** The selection sets below the nodes of one response key. */
export const selectionsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));

/** Names of the fields that are asked of an object; none of an interface or a union. */
export function namesSelected(
  context: SelectionContext,
  type: GraphQLNamedType,
  selectionSets: readonly SelectionSetNode[],
): ReadonlySet<string> {
  if (!isObjectType(type)) return new Set();
  const fields = collectFields(context, type, selectionSets);
  return new Set([...fields.values()].map(([node]) => node!.name.value));
}
