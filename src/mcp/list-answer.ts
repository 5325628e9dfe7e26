// A list of facts → a tool's answer within its budget: the items that fit, each excerpt's words once, and how to get the rest.

import { z } from 'zod';
import { type Evidence, evidence, evidenceText, type RawEvidence, toEvidence } from './evidence.js';
import type { ToolAnswer } from './tool.js';

/** Signs of JSON that an answer may have; about as many tokens, since the words are Chinese. One item is given whatever its size. */
export const mostSigns = 8_000;

export interface ListItem {
  readonly value: Readonly<Record<string, unknown>>;
  /** Whose words are given: `wordsOf` of each of its facts. */
  readonly evidence: readonly RawEvidence[];
  /** Where the list goes on after it. */
  readonly cursor: string;
  /** Its line of the text; `cited` gives `[1][2]` for its evidence. */
  text(cited: string): string;
}

export interface List {
  /** The items' name in the answer: `policies`. */
  readonly key: string;
  /** First line of the text. */
  readonly heading: string;
  readonly items: readonly ListItem[];
  /** How many there are in all; null where nobody counted. */
  readonly total: number | null;
  /** Whether more follows after `items`. */
  readonly hasMore: boolean;
  /** What the answer says beside the items. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** Whose words are given before those of the items. */
  readonly named?: readonly RawEvidence[];
  readonly notes?: readonly string[];
}

export const pageShape = {
  evidence: z.array(evidence).describe("The reports' words, each excerpt once."),
  page: z.object({
    returned: z.number(),
    total: z.number().nullable().describe('How many there are in all.'),
    nextCursor: z
      .string()
      .nullable()
      .describe('Pass it as "cursor" to the same call for more; null at the end.'),
    note: z.string().nullable().describe('What was left out, and how to get it.'),
  }),
};

export function listAnswer(list: List): ToolAnswer {
  const kept: ListItem[] = [];
  const words = new Map((list.named ?? []).map((raw) => [raw.id, toEvidence(raw)]));
  let signs = JSON.stringify([list.beside, ...words.values()]).length;
  for (const item of list.items) {
    const fresh = item.evidence.filter(({ id }) => !words.has(id));
    const added = fresh.map((raw) => toEvidence(raw));
    signs += JSON.stringify(item.value).length + JSON.stringify(added).length;
    if (signs > mostSigns && kept.length > 0) break;
    kept.push(item);
    for (const one of added) words.set(one.id, one);
  }
  const hasMore = list.hasMore || kept.length < list.items.length;
  const nextCursor = hasMore ? (kept.at(-1)?.cursor ?? null) : null;
  const notes = [...(list.notes ?? []), ...restNote(kept.length, list.total, nextCursor)];
  const page = {
    returned: kept.length,
    total: list.total,
    nextCursor,
    note: notes.length > 0 ? notes.join(' ') : null,
  };
  const all = [...words.values()];
  const structured = { ...list.beside, [list.key]: kept.map(({ value }) => value), evidence: all, page };
  return { structured, text: textOf(list.heading, kept, all, notes) };
}

function restNote(returned: number, total: number | null, nextCursor: string | null): string[] {
  if (nextCursor === null) return [];
  const of = total === null ? '' : ` of ${total}`;
  return [`${returned}${of} given; call again with cursor "${nextCursor}" for more.`];
}

function textOf(
  heading: string,
  kept: readonly ListItem[],
  all: readonly Evidence[],
  notes: readonly string[],
): string {
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  const cited = ({ evidence: told }: ListItem) =>
    [...new Set(told.map(({ id }) => `[${numbers.get(id)}]`))].join('');
  return [
    heading,
    ...kept.map((item) => item.text(cited(item))),
    ...(all.length > 0 ? ['', 'Evidence:', ...all.map((one, index) => evidenceText(one, index + 1))] : []),
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}
