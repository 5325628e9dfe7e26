/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The part of an excerpt that a mention stands in. Example: `TEXT` */
export type MentionField =
  /** Its heading. */
  | 'HEADING'
  /** Its text, which `quote` is. */
  | 'TEXT';

export type EntityHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type EntityHeadQuery = { readonly node:
    | { readonly __typename: 'Enterprise', readonly name: string, readonly id: string }
    | { readonly __typename: 'Event', readonly name: string, readonly id: string }
    | { readonly __typename: 'IssuingBody', readonly name: string, readonly id: string }
    | { readonly __typename: 'Person', readonly name: string, readonly id: string }
    | { readonly __typename: 'Policy', readonly name: string, readonly id: string }
    | { readonly __typename: 'Region', readonly name: string, readonly id: string }
    | { readonly __typename: 'Report', readonly id: string }
    | { readonly __typename: 'Theme', readonly name: string, readonly id: string }
   | null };

export type EvidencePartsFragment = { readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
      | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
      | { readonly __typename: 'Event', readonly id: string, readonly name: string }
      | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
      | { readonly __typename: 'Region', readonly id: string, readonly name: string }
      | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
     }> };

export type EvidenceOfEntityQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type EvidenceOfEntityQuery = { readonly node:
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly id: string, readonly name: string, readonly evidence: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly quote: string, readonly heading: string, readonly section: string, readonly date: string | null, readonly lineFrom: number, readonly lineTo: number, readonly sourceUrl: string | null, readonly report: { readonly id: string, readonly title: string, readonly month: string, readonly publisher: string }, readonly mentions: ReadonlyArray<{ readonly field: MentionField, readonly start: number, readonly end: number, readonly text: string, readonly entity:
              | { readonly __typename: 'Enterprise', readonly id: string, readonly name: string }
              | { readonly __typename: 'Event', readonly id: string, readonly name: string }
              | { readonly __typename: 'IssuingBody', readonly id: string, readonly name: string }
              | { readonly __typename: 'Person', readonly id: string, readonly name: string }
              | { readonly __typename: 'Policy', readonly id: string, readonly name: string }
              | { readonly __typename: 'Region', readonly id: string, readonly name: string }
              | { readonly __typename: 'Theme', readonly id: string, readonly name: string }
             }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidencePartsFragmentDoc = new TypedDocumentString(`
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}
    `, {"fragmentName":"EvidenceParts"}) as unknown as TypedDocumentString<EvidencePartsFragment, unknown>;
export const EntityHeadDocument = new TypedDocumentString(`
    query EntityHead($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<EntityHeadQuery, EntityHeadQueryVariables>;
export const EvidenceOfEntityDocument = new TypedDocumentString(`
    query EvidenceOfEntity($id: ID!, $first: Int!, $after: String) {
  node(id: $id) {
    ... on Entity {
      id
      name
      evidence(first: $first, after: $after) {
        totalCount
        nodes {
          ...EvidenceParts
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    fragment EvidenceParts on Evidence {
  id
  quote
  heading
  section
  date
  lineFrom
  lineTo
  sourceUrl
  report {
    id
    title
    month
    publisher
  }
  mentions {
    field
    start
    end
    text
    entity {
      __typename
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EvidenceOfEntityQuery, EvidenceOfEntityQueryVariables>;