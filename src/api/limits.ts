// Limits on what a query may look like, before anything is compiled: depth, aliases, root fields. What it may cost is checked
// by the executor, which knows the page sizes. They are on by default, for everybody.

import {
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

export const limits = {
  /** Levels of selection sets; `policies → nodes → issuedBy → policies → nodes → themes → name` is 7. */
  depth: 12,
  /** Fields under another name than their own, in the whole document. */
  aliases: 50,
  /** Fields of Query in one operation, each of which is a statement. */
  rootFields: 20,
  /** Words and signs of the document. */
  tokens: 2_000,
  /** Bytes of a request's body. */
  bodyBytes: 1_000_000,
} as const;

const exceeded = (what: string, allowed: number, found: number) =>
  new GraphQLError(`${what}: ${found}, and ${allowed} are allowed; split the query`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit: what, allowed, found },
  });

/** The depth of a selection set with its fragments spread; a fragment that spreads itself is another rule's error. */
function depthOf(context: ValidationContext, set: SelectionSetNode, within: ReadonlySet<string>): number {
  let deepest = 0;
  for (const selection of set.selections) {
    let below = 0;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const { value: name } = selection.name;
      const fragment = context.getFragment(name);
      if (!fragment || within.has(name)) continue;
      below = depthOf(context, fragment.selectionSet, new Set([...within, name])) - 1;
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      below = depthOf(context, selection.selectionSet, within) - 1;
    } else if (selection.selectionSet && !selection.name.value.startsWith('__')) {
      below = depthOf(context, selection.selectionSet, within);
    }
    deepest = Math.max(deepest, below);
  }
  return deepest + 1;
}

export const limitRules: readonly ValidationRule[] = [
  (context) => ({
    OperationDefinition(operation) {
      const depth = depthOf(context, operation.selectionSet, new Set());
      if (depth > limits.depth) context.reportError(exceeded('levels of nesting', limits.depth, depth));
      const roots = operation.selectionSet.selections.length;
      if (roots > limits.rootFields) context.reportError(exceeded('root fields', limits.rootFields, roots));
    },
  }),
  (context) => {
    let aliases = 0;
    return {
      Field(field) {
        if (field.alias) aliases += 1;
      },
      Document: {
        leave() {
          if (aliases > limits.aliases) context.reportError(exceeded('aliases', limits.aliases, aliases));
        },
      },
    };
  },
];
