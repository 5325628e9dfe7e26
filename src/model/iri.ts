// The names of things on the web of data: a thing's is its id behind a prefix, a term's of ours its word behind another. They are URNs,
// since an entity has the same id on every machine and no server is its home.

/** Before an id, such as `enterprise:…`; an excerpt's or a relationship's too. */
export const entityNamespace = 'urn:internet-plus:';
/** Before a term of our own vocabulary (docs/vocabulary.md). */
export const termNamespace = 'urn:internet-plus:term:';

export const iriOf = (id: string): string => `${entityNamespace}${encodeURI(id)}`;
