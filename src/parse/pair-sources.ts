// In: how many items a row has, and its addresses. Out: the address of each item, in order; one that cannot be told is null and told, never guessed.

import type { Address } from './join-addresses.js';

export interface Pairing {
  /** One for each item; null where it has no address or it cannot be told. */
  readonly sources: readonly (Address | null)[];
  /** Addresses that no item has. */
  readonly unpaired: readonly Address[];
}

export function pairSources(items: number, addresses: readonly Address[]): Pairing {
  let found = addresses;
  if (found.length > items) {
    // The converter prints a link that a line break parts twice.
    const distinct = found.filter(
      (address, i) => i === 0 || address.url === null || address.url !== found[i - 1]?.url,
    );
    if (distinct.length === items) found = distinct;
  }
  if (found.length === items) return { sources: found, unpaired: [] };
  // One item with two addresses: the first is its own; a second has nothing to stand for.
  if (items === 1 && found.length > 1) return { sources: [found[0] as Address], unpaired: found.slice(1) };
  return { sources: Array.from({ length: items }, () => null), unpaired: found };
}
