// An argument's value as the compiler sees it: what it is now, for the statement's structure, and how to read it again from the
// variables of a later request that has the same structure.

import {
  type ArgumentNode,
  type GraphQLArgument,
  type GraphQLInputType,
  getNullableType,
  isInputObjectType,
  isListType,
  type ValueNode,
  valueFromAST,
} from 'graphql';

/** Variables after coercion, by name. */
export type Variables = Readonly<Record<string, unknown>>;

export interface Bound {
  /** The coerced value at compile time; null for an explicit null. */
  readonly value: unknown;
  readonly read: (variables: Variables) => unknown;
  /** The schema's default, which nobody asked for. */
  readonly isDefault?: true;
}

export const constant = (value: unknown): Bound => ({ value, read: () => value });

/** Parts of a value are made once: equal parts are the same object, so what is made of them can be shared. */
const parts = new WeakMap<Bound, Map<string | number, Bound>>();

function partOf(whole: Bound, key: string | number): Bound {
  const known = parts.get(whole) ?? new Map<string | number, Bound>();
  parts.set(whole, known);
  const part = known.get(key) ?? {
    value: (whole.value as Record<string | number, unknown>)[key],
    read: (variables: Variables) => (whole.read(variables) as Record<string | number, unknown>)[key],
  };
  known.set(key, part);
  return part;
}

/** A field of an input object; undefined where the object does not have it. */
export const childOf = (bound: Bound, name: string): Bound | undefined =>
  (bound.value as Record<string, unknown>)[name] === undefined ? undefined : partOf(bound, name);

/** The items of a list of input objects. */
export const itemsOf = (bound: Bound): Bound[] =>
  (bound.value as unknown[]).map((_, index) => partOf(bound, index));

function variablesIn(node: ValueNode): string[] {
  if (node.kind === 'Variable') return [node.name.value];
  if (node.kind === 'ListValue') return node.values.flatMap(variablesIn);
  return node.kind === 'ObjectValue' ? node.fields.flatMap((field) => variablesIn(field.value)) : [];
}

/** What `valueFromAST` would give for a literal whose variables are all given, without walking it anew for each request. */
function literalReader(node: ValueNode, declared: GraphQLInputType, value: unknown): Bound['read'] {
  if (node.kind === 'Variable') return (later) => later[node.name.value];
  if (variablesIn(node).length === 0) return () => value;
  const type = getNullableType(declared) as GraphQLInputType;
  if (node.kind === 'ListValue' && isListType(type) && Array.isArray(value)) {
    const items = node.values.map((item, index) => literalReader(item, type.ofType, value[index]));
    return (later) => items.map((read) => read(later));
  }
  if (node.kind === 'ObjectValue' && isInputObjectType(type)) {
    const fields = type.getFields();
    const known = value as Readonly<Record<string, unknown>>;
    const readers = node.fields
      .filter((field) => variablesIn(field.value).length > 0)
      .map(({ name, value: item }) => ({
        name: name.value,
        read: literalReader(item, fields[name.value]!.type, known[name.value]),
      }));
    return (later) => {
      const object: Record<string, unknown> = { ...known };
      for (const { name, read } of readers) object[name] = read(later);
      return object;
    };
  }
  // A single item that stands for a list of one.
  return (later) => valueFromAST(node, declared, later);
}

/** The argument as given, else its default; undefined where there is neither. */
export function bindArgument(
  declared: GraphQLArgument,
  nodes: readonly ArgumentNode[] | undefined,
  variables: Variables,
): Bound | undefined {
  const node = nodes?.find((argument) => argument.name.value === declared.name)?.value;
  const fallback =
    declared.defaultValue === undefined
      ? undefined
      : { ...constant(declared.defaultValue), isDefault: true as const };
  if (!node) return fallback;
  if (node.kind === 'Variable') {
    const { value: name } = node.name;
    if (!(name in variables)) return fallback;
    return { value: variables[name], read: (later) => later[name] };
  }
  const value = valueFromAST(node, declared.type, variables);
  if (value === undefined) return fallback;
  const names = variablesIn(node);
  if (names.length === 0) return constant(value);
  const read = literalReader(node, declared.type, value);
  return {
    value,
    read: (later) =>
      names.some((name) => later[name] == null) ? valueFromAST(node, declared.type, later) : read(later),
  };
}
