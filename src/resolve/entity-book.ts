// Resolved names in, the document's entities out: one a canonical name (and code), with all its mentions, aliases and reasons.
// A reference is given at the first entry: e1, e2 … in the order of the facts.

import type { DraftSpan } from '../model/draft-facts.js';
import type { EntityFact, EntityTypeName, Mention } from '../model/facts.js';
import type { ResolvedName } from './resolved-name.js';

type OpenEntity = { -readonly [K in keyof EntityFact]: EntityFact[K] };

export class EntityBook {
  private readonly byKey = new Map<string, OpenEntity>();
  private readonly mentionKeys = new Set<string>();
  private readonly inferredKeys = new Set<string>();

  /** Enters a name with its printed words; gives the entity's reference. */
  enter(resolved: ResolvedName, span: DraftSpan): string {
    const entity = this.open(resolved);
    const key = `${entity.ref}|${span.excerpt}|${span.field}|${span.start}|${span.end}`;
    if (!this.mentionKeys.has(key)) {
      this.mentionKeys.add(key);
      entity.mentions.push(toMention(span));
    }
    const words = span.text.replace(/\s+/g, '');
    if (words !== entity.name && !entity.aliases.includes(words)) entity.aliases.push(words);
    return entity.ref;
  }

  /** Enters a value that has no words of its own in the report. */
  infer(resolved: ResolvedName, excerpt: string, reason: string): string {
    const entity = this.open(resolved);
    const key = `${entity.ref}|${excerpt}|${reason}`;
    if (!this.inferredKeys.has(key)) {
      this.inferredKeys.add(key);
      entity.inferredFrom.push({ excerpt, reason });
    }
    return entity.ref;
  }

  entities(): EntityFact[] {
    return [...this.byKey.values()];
  }

  private open(resolved: ResolvedName): OpenEntity {
    const key = entityKey(resolved.type, resolved.name, resolved.code);
    const known = this.byKey.get(key);
    if (known) {
      // The surest reading of the name speaks for the entity.
      if (resolved.confidence > known.confidence)
        Object.assign(known, { confidence: resolved.confidence, reason: resolved.reason });
      return known;
    }
    const { division: _, ...fields } = resolved;
    const entity: OpenEntity = {
      ref: `e${this.byKey.size + 1}`,
      ...fields,
      aliases: [],
      mentions: [],
      inferredFrom: [],
    };
    this.byKey.set(key, entity);
    return entity;
  }
}

export const entityKey = (type: EntityTypeName, name: string, code?: string): string =>
  `${type}|${code ?? name}`;

export const toMention = ({ excerpt, field, start, end, text }: DraftSpan): Mention => ({
  excerpt,
  field,
  start,
  end,
  text,
});
