// Claims of thousands of reports on disk, in parts by element, so that merging them needs the memory of one part: what all say of an
// element is in one part.

import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** A claim of one file of reports, and the line of CSV that it is where nobody else claims the element; empty where that is not known. */
export interface SpilledClaim {
  /** Number of the file. */
  readonly file: number;
  readonly key: string;
  readonly claim: string;
  readonly line: string;
}

export interface ElementSpill {
  add(claim: SpilledClaim): void;
  /** Part after part: the claims of each of its elements, in the order of `add`. Each part is removed when it has been read. */
  parts(): Generator<Map<string, SpilledClaim[]>>;
}

const count = 32;
/** Characters that are kept back before they are written. */
const buffered = 1 << 18;

export function openSpill(folder: string): ElementSpill {
  const parts = Array.from({ length: count }, (_, place) => {
    const path = join(folder, `claims-${place}`);
    return { path, file: openSync(path, 'w'), waiting: '' };
  });
  const flush = (part: (typeof parts)[number]) => {
    writeSync(part.file, part.waiting);
    part.waiting = '';
  };
  return {
    add({ file, key, claim, line }) {
      const part = parts[partOf(key)] as (typeof parts)[number];
      // Claims are JSON and keys are ids: neither has a tab or an end of line. A title may have, and is then merged from its claim.
      const own = line !== '' && line.indexOf('\n') === line.length - 1 ? line : '\n';
      part.waiting += `${file}\t${key}\t${claim}\t${own}`;
      if (part.waiting.length > buffered) flush(part);
    },
    *parts() {
      for (const part of parts) {
        flush(part);
        closeSync(part.file);
        const elements = new Map<string, SpilledClaim[]>();
        const text = readFileSync(part.path, 'utf8');
        rmSync(part.path);
        for (let from = 0; from < text.length; ) {
          const [first, second, third] = threeTabs(text, from);
          const end = text.indexOf('\n', third);
          const key = text.slice(first + 1, second);
          const spilled = {
            file: Number(text.slice(from, first)),
            key,
            claim: text.slice(second + 1, third),
            line: third + 1 === end ? '' : text.slice(third + 1, end + 1),
          };
          const others = elements.get(key);
          if (others) others.push(spilled);
          else elements.set(key, [spilled]);
          from = end + 1;
        }
        yield elements;
      }
    },
  };
}

function threeTabs(text: string, from: number): [number, number, number] {
  const first = text.indexOf('\t', from);
  const second = text.indexOf('\t', first + 1);
  return [first, second, text.indexOf('\t', second + 1)];
}

/** FNV-1a. */
function partOf(key: string): number {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619);
  return (hash >>> 0) % count;
}
