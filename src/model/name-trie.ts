// Names in, longest matches out: one walk over the text, whatever the number of names.
// A look-up reads at most as many characters as the longest name has, so a scan is linear in the text.

interface TrieNode<T> {
  readonly next: Map<number, TrieNode<T>>;
  values: T[] | null;
}

export interface TrieMatch<T> {
  readonly end: number;
  readonly values: readonly T[];
}

/** A set of names, each with the values it stands for. Offsets are UTF-16 code units. */
export class NameTrie<T> {
  private readonly root: TrieNode<T> = { next: new Map(), values: null };

  add(name: string, value: T): void {
    let node = this.root;
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), values: null };
        node.next.set(code, next);
      }
      node = next;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** The longest name that begins at `start`, or null. */
  longestAt(text: string, start: number): TrieMatch<T> | null {
    let node: TrieNode<T> | undefined = this.root;
    let best: TrieMatch<T> | null = null;
    for (let i = start; i < text.length; i++) {
      node = node.next.get(text.charCodeAt(i));
      if (!node) break;
      if (node.values) best = { end: i + 1, values: node.values };
    }
    return best;
  }

  /** What exactly this name stands for; empty where the trie does not have it. */
  valuesOf(name: string): readonly T[] {
    const match = this.longestAt(name, 0);
    return match && match.end === name.length ? match.values : [];
  }
}
