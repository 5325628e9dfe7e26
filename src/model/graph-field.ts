// How a GraphQL field is declared once: its type, its arguments, and where the graph keeps it.
// In: the decorators on the entity classes. Out: type-graphql's schema, whose fields carry a `GraphField` in `extensions.graph`
// that `compile/` turns into Cypher. A field has no resolver: nothing here ever asks the database.
//
// A match template is Cypher with three variables that the compiler renames: `this`, what the field is asked of; `node`, what
// it gives; `edge`, the relationship between them where an edge type reads it; `fromEdge`, the `edge` that led to `this`.
// `$name` is the field's argument of that name. A template is what follows MATCH, or clauses that end with WITH node.
// `$filtered` becomes clauses that find every policy for which the argument `where` holds, as the variable `filtered`.

import 'reflect-metadata';
import type { GraphQLScalarType } from 'graphql';
import { Arg, Extensions, Field, Query } from 'type-graphql';

type TypeThunk = () => TypeValue | [TypeValue];
// biome-ignore lint/complexity/noBannedTypes: a class, a scalar, an enum object or a union's symbol, as type-graphql has it
type TypeValue = Function | GraphQLScalarType | object | symbol;

/** How a sort key is compared; a date key is bound as a Neo4j date. */
export type KeyType = 'string' | 'date' | 'number';
export type Direction = 'ASC' | 'DESC';

/** One sort key: an expression over `node` that is never null. The last key of an order is unique. */
export interface OrderKey {
  readonly key: string;
  readonly type: KeyType;
  readonly direction: Direction;
}

/** What a match depends on besides parameters: enum and boolean arguments by value, others by being there. */
export type ArgumentFlags = Readonly<Record<string, unknown>>;
/**
 * `hasEdge`: whether `this` was reached over a relationship, so that `fromEdge` is there. `selected`: names of the fields asked of what is
 * matched, where it is of one type.
 */
export type MatchTemplate =
  | string
  | ((given: ArgumentFlags, hasEdge: boolean, selected: ReadonlySet<string>) => string);

/** A stored property of `this` (or of `edge`); `name` where it differs from the field's. */
export interface PropertyField {
  readonly kind: 'property';
  readonly name?: string;
  readonly of: 'this' | 'edge';
}

/** A value that is no stored property: an expression over `this`, `edge` and arguments, and what to make of what it gives. */
export interface ValueField {
  readonly kind: 'value';
  readonly expression: string;
  readonly finish?: (value: unknown) => unknown;
}

/** The object itself seen as another type: the `party` of an organizer, the `region` of a partner; or what `edge` holds. */
export interface SelfField {
  readonly kind: 'self';
  readonly of?: 'edge';
}

/** Values made of an argument before they become parameters of their own: `$exact` out of `query`. */
export type Derived = Readonly<
  Record<string, { readonly argument: string; readonly value: (given: unknown) => unknown }>
>;

/** One related object, or a list of them, cut at `limit` where a hub could have many. */
export interface RelatedField {
  readonly kind: 'one' | 'list';
  readonly match: MatchTemplate;
  readonly order: readonly OrderKey[];
  /** Several paths may lead to one node. */
  readonly distinct?: boolean;
  readonly limit?: number;
  /** How many rows such a list is taken to have when a query's cost is estimated; a few where absent. */
  readonly usual?: number;
  /** The argument that says how many at most. */
  readonly limitBy?: string;
  /** Arguments that name entities: in the template `$name` is then the list of the nodes that they name. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** Conditions of an argument's input that name entities: `$name` is the list of the nodes that the one of that name names. */
  readonly conditionNames?: Readonly<
    Record<string, { readonly argument: string; readonly condition: string }>
  >;
  readonly derived?: Derived;
}

/** Where `match` leads to many rows, a page of them is found sooner on the way that an index has in the page's order. */
export interface ManyRows {
  /** An expression over `this`: how many rows there are, or that there are more than `few`. */
  readonly count: string;
  /** Tests whether one of all nodes of the type, `node`, is among the rows. */
  readonly test: string;
}

/** As many are read and sorted as fast as an index is walked that has one in some hundreds of what is asked. */
export const few = 1000;

/** A Relay connection over what `match` finds. */
export interface ConnectionField {
  readonly kind: 'connection';
  readonly match: MatchTemplate;
  readonly many?: (given: ArgumentFlags) => ManyRows;
  /** An expression over `this`: how many there are where no condition is given, if that is known without reading them. */
  readonly total?: (given: ArgumentFlags) => string | undefined;
  readonly order: readonly OrderKey[];
  /** The orders that `orderBy` may name. */
  readonly orders?: Readonly<Record<string, OrderKey>>;
  readonly distinct?: boolean;
  /** Tests that hold where the argument of that name is given. */
  readonly conditions?: Readonly<Record<string, string>>;
  readonly derived?: Derived;
}

/**
 * A root field that finds one entity by name: id, code, name, short name or alias. Nothing found gives null, or NOT_FOUND where
 * `required`; several found give AMBIGUOUS_NAME. `gives` tells what the field gives; absent, the entity itself.
 */
export interface NamedField {
  readonly kind: 'named';
  readonly argument: string;
  readonly label: string;
  readonly required?: boolean;
  readonly gives?: RelatedField;
  /** Clauses over `this` that aggregate, which nothing inside an expression may; they bind `edge`. */
  readonly prepare?: string;
}

/** An entity or a report that an argument names by id; NOT_FOUND where nothing has it. */
export interface Anchor {
  readonly argument: string;
  readonly label: string;
  /**
   * A property that names it too where only one has the value; AMBIGUOUS_NAME, with all that have it, where several have. `tellApart` is
   * a property, and an argument of the same name, that chooses among several and only there.
   */
  readonly orBy?: { readonly property: string; readonly tellApart: string };
}

/** A root field about one or two things known by id: they are `this` and `fromEdge` of what it gives. */
export interface AnchoredField {
  readonly kind: 'anchored';
  readonly anchors: readonly [Anchor] | readonly [Anchor, Anchor];
  /** Absent: an object whose fields look at `this` and `edge` themselves. */
  readonly gives?: RelatedField;
}

/** Tests of an argument beyond its type, by name: a message that says what is allowed, or null where it is. */
export type Checks = Readonly<Record<string, (value: unknown) => string | null>>;

/** `node(id)`: whatever of these labels has the id. */
export interface ByIdField {
  readonly kind: 'byId';
  readonly argument: string;
  readonly labels: readonly string[];
  /** Whether the argument is a list: the answer follows it, null where nothing has the id. */
  readonly many?: boolean;
  /** Whether an id that a correction merged away leads to what keeps it; a list always does. It costs a point query a third. */
  readonly alsoMerged?: boolean;
}

export type GraphField =
  | PropertyField
  | ValueField
  | SelfField
  | RelatedField
  | ConnectionField
  | NamedField
  | AnchoredField
  | ByIdField;

export interface ArgumentDeclaration {
  readonly type: TypeThunk;
  readonly description: string;
  /** An argument with a default may be left out; without one and not nullable it must be given. */
  readonly nullable?: boolean;
  readonly defaultValue?: unknown;
  readonly deprecationReason?: string;
}
export type Arguments = Readonly<Record<string, ArgumentDeclaration>>;

export interface FieldDeclaration {
  readonly description: string;
  readonly nullable?: boolean;
  /** A list that is never null, but whose items may be. */
  readonly listNullable?: 'items';
  readonly args?: Arguments;
  readonly checks?: Checks;
  readonly deprecationReason?: string;
}

/** What every field has beside its type: its place in the graph, the checks of its arguments, the arguments. */
function placeInGraph(target: object, key: string, declaration: FieldDeclaration, graph: GraphField): void {
  Extensions({ graph, checks: declaration.checks ?? {} })(target, key, undefined as never);
  declareArguments(target, key, declaration.args ?? {});
}

function declareArguments(target: object, key: string, args: Arguments): void {
  Object.entries(args).forEach(([name, declared], index) => {
    const { type, description, nullable, defaultValue, deprecationReason } = declared;
    const withDefault = defaultValue !== undefined;
    Arg(name, type as never, {
      description,
      nullable: nullable ?? withDefault,
      ...(withDefault ? { defaultValue } : {}),
      ...deprecated(deprecationReason),
    })(target, key, index);
  });
}

/** The option of type-graphql's decorators that prints as `@deprecated(reason:)`; no reason, no deprecation. */
export const deprecated = (deprecationReason: string | undefined) =>
  deprecationReason === undefined ? {} : { deprecationReason };

/** A field of an object type. */
export function graphField(
  type: TypeThunk,
  declaration: FieldDeclaration,
  graph: GraphField,
): PropertyDecorator {
  return (target, propertyKey) => {
    const key = String(propertyKey);
    const { description, nullable = false, deprecationReason } = declaration;
    Field(type as never, { description, nullable, ...deprecated(deprecationReason) })(target, key);
    placeInGraph(target, key, declaration, graph);
  };
}

/** A field of Query; decorates a property of a `@Resolver()` class. */
export function rootField(
  type: TypeThunk,
  declaration: FieldDeclaration,
  graph: GraphField,
): PropertyDecorator {
  return (target, propertyKey) => {
    const key = String(propertyKey);
    const { description, nullable = false, listNullable, deprecationReason } = declaration;
    Query(type as never, {
      description,
      nullable: listNullable ?? nullable,
      ...deprecated(deprecationReason),
    })(target, key, {} as never);
    placeInGraph(target, key, declaration, graph);
  };
}

/** A stored property under the field's own name. */
export const property = (type: TypeThunk, description: string, nullable = false): PropertyDecorator =>
  graphField(type, { description, nullable }, { kind: 'property', of: 'this' });

export const ascending = (key: string, type: KeyType = 'string'): OrderKey => ({
  key,
  type,
  direction: 'ASC',
});
export const descending = (key: string, type: KeyType = 'string'): OrderKey => ({
  key,
  type,
  direction: 'DESC',
});

/** By name, told apart by id: the order of every list that says no other. */
export const byName: readonly OrderKey[] = [ascending('node.name'), ascending('node.id')];
