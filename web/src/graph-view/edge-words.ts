// What an edge says, in the present language: as a label on a line, and as a sentence that is read alone.

import { wordFor, words } from '../language/language.js';
import type { KnownEdge } from './shown-graph.js';

const textOf = (properties: unknown, key: string): string | undefined => {
  const value = (properties as Readonly<Record<string, unknown>> | null)?.[key];
  return typeof value === 'string' ? value : undefined;
};

/** A deal reads the same from either end. */
export const isBothWays = ({ type }: Pick<KnownEdge, 'type'>): boolean => type === 'PARTNERS_WITH';

/** A deal by its kind, all others by their type. */
export function edgeLabel({ type, properties }: KnownEdge): string {
  const kind = isBothWays({ type }) ? textOf(properties, 'kind') : undefined;
  if (kind) return wordFor(kind);
  return (words().pictures.relations as Readonly<Record<string, string>>)[type] ?? type;
}

export function edgeSentence(edge: KnownEdge, nameOf: (id: string) => string): string {
  const say = words().pictures;
  const sentence = isBothWays(edge) ? say.mutual : say.sentence;
  return sentence(nameOf(edge.from), edgeLabel(edge), nameOf(edge.to));
}

/** 0 < confidence <= 1; undefined for what the gazetteer knows. */
export function confidenceOf({ properties }: KnownEdge): number | undefined {
  const value = (properties as Readonly<Record<string, unknown>> | null)?.confidence;
  return typeof value === 'number' ? value : undefined;
}
