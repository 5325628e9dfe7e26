// Answers kept for as long as the graph stays as it is. A key is what was asked; an answer is given again only to a request that came
// while the graph still had the version that it was made from, so it is exact after every import, whoever made it.
// What is asked once costs nothing: an answer is kept from the second time on.

import { createHash } from 'node:crypto';

export interface KeptAnswer {
  /** The version of the graph that was read before the answer was made; null where it was asked for once so far. */
  readonly version: string | null;
  readonly text: string;
  readonly etag: string;
}

/** The same text has the same tag, whichever process made it and whether it is kept or not. */
export const etagOf = (text: string): string =>
  `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;

const once: KeptAnswer = { version: null, text: '', etag: '' };

export class AnswerCache {
  private readonly kept = new Map<string, KeptAnswer>();
  private signs = 0;

  /** `mostSigns` of keys and answers together, the longest unused leaving first; 0 keeps nothing. */
  constructor(private readonly mostSigns: number) {}

  get isOn(): boolean {
    return this.mostSigns > 0;
  }

  find(key: string): KeptAnswer | undefined {
    const found = this.kept.get(key);
    if (found === undefined) return undefined;
    // What is used moves to the end of the map.
    this.kept.delete(key);
    this.kept.set(key, found);
    return found;
  }

  noteOnce(key: string): void {
    this.put(key, once);
  }

  keep(key: string, version: string, text: string): KeptAnswer {
    const answer = { version, text, etag: etagOf(text) };
    this.put(key, answer);
    return answer;
  }

  private put(key: string, answer: KeptAnswer): void {
    const before = this.kept.get(key);
    if (before) this.signs -= key.length + before.text.length;
    this.kept.delete(key);
    this.kept.set(key, answer);
    this.signs += key.length + answer.text.length;
    for (const [eldest, { text }] of this.kept) {
      if (this.signs <= this.mostSigns) return;
      this.kept.delete(eldest);
      this.signs -= eldest.length + text.length;
    }
  }
}
