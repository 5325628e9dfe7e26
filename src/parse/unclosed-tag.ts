// A tag that never ends (a quotation mark is missing) would swallow the words behind it: here they are, without whole tags.

/** The text of `source` from the place of such a tag to the end. */
export const textOfUnclosedTag = (source: string, start: number): string =>
  source
    .slice(start)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/<\/?[a-z]*$/i, '');
