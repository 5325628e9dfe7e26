// Claims of thousands of reports on disk, in parts by element, so that merging them needs the memory of one part: what all say of an
// element is in one part.

import { closeSync, openSync, writeSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
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
  /** Part after part: the claims of each of its elements, in the order of `add`, every text of them binary. A part that was read is removed. */
  parts(): AsyncGenerator<Map<string, SpilledClaim[]>>;
}

/** A part is a few megabytes, of whose objects few outlive the next collection of memory. */
const count = 128;
/** Characters that are kept back before they are written. */
const buffered = 1 << 16;

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
    async *parts() {
      for (const part of parts) {
        flush(part);
        closeSync(part.file);
      }
      // The disk reads one part and frees another while this one is merged.
      const read = (place: number) => readFile((parts[place] as (typeof parts)[number]).path);
      let reading = read(0);
      const removing: Promise<void>[] = [];
      for (const [place, { path }] of parts.entries()) {
        const text = (await reading).toString('latin1');
        if (place + 1 < parts.length) reading = read(place + 1);
        // Who stops half-way is told why he did, not that a file was unreadable.
        reading.catch(() => undefined);
        removing.push(rm(path).catch(() => undefined));
        yield claimsByElement(text);
      }
      await Promise.all(removing);
    },
  };
}

function claimsByElement(text: string): Map<string, SpilledClaim[]> {
  const elements = new Map<string, SpilledClaim[]>();
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
  return elements;
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
