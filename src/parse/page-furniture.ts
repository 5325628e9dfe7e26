// What a page prints besides the report's words: the publisher's name in the footer, page numbers. The conversion leaves such lines
// between the two halves of a torn sentence or table.

import type { Block } from './blocks.js';

const pageNumber =
  /^(?:第\s*)?[-—–\s]*\d{1,4}(?:\s*\/\s*\d{1,4})?[-—–\s]*(?:页)?(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?$/;
const longestPageNumber = 30;
const house = /^CAICT\b/i;

/** The blocks without page furniture. `publisher` may be null where the cover lost it. */
export function withoutFurniture(blocks: readonly Block[], publisher: string | null): Block[] {
  const repeats = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind === 'paragraph' && isLabel(block.text)) {
      repeats.set(block.text, (repeats.get(block.text) ?? 0) + 1);
    }
  }
  return blocks.filter((block) => {
    if (block.kind !== 'paragraph') return true;
    const text = block.text.trim();
    if (
      (text.length <= longestPageNumber && pageNumber.test(text)) ||
      (house.test(text) && isLabel(text)) ||
      text === publisher
    )
      return false;
    // A short label that stands by itself three times and more is a running title.
    return (repeats.get(block.text) ?? 0) < 3;
  });
}

const isLabel = (text: string): boolean => text.length <= 30 && !/[。；，：！？]/.test(text);
