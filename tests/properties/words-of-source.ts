// Whether words stand in a file: an own, coarse reading of it, which knows nothing of tables and sections.

const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•', times: '×', nbsp: ' ', ensp: ' ', emsp: ' ',
}; // biome-ignore format: a short table

/** Without white space, marks of Markdown and whatever may be a tag or a reference: what excerpts and files have in common. */
export function bareWords(text: string): string {
  return text
    .replace(/&(#x?[0-9a-f]+|[a-z]+);/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return named[name] ?? whole;
      const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/[\s|*\\<>[\]()"'=/&;!]/g, '');
}

/** The fewest pieces of `source` that `words` can be laid out with, or null where a character of it is not in the source at all. */
export function piecesNeeded(words: string, source: string): number | null {
  let pieces = 0;
  for (let from = 0; from < words.length; pieces++) {
    let [found, missed] = [0, words.length - from + 1];
    // Doubling, then halving: a prefix of a piece that occurs occurs, too.
    for (
      let step = 1;
      found + step < missed && source.includes(words.slice(from, from + found + step));
      step *= 2
    )
      found += step;
    while (missed - found > 1) {
      const half = (found + missed) >> 1;
      if (source.includes(words.slice(from, from + half))) found = half;
      else missed = half;
    }
    if (found === 0) return null;
    from += found;
  }
  return pieces;
}
