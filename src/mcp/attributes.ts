// What an entity is besides its relationships: its plain values by name, those that it has.

import { z } from 'zod';

export const attributes = z
  .record(z.string(), z.union([z.string(), z.number(), z.array(z.string())]))
  .describe('Its plain values: aliases, englishName, code, level, status, announcedOn, startsOn …');

/** Aliases keep apart what has another type in another entity. */
export const attributeFields = `
  ... on Policy { title kind: kind status announcedOn instrument issuerCount summary statusHistory { date status } }
  ... on IssuingBody { aliases englishName bodyType bodyLevel: level }
  ... on Region { code shortName aliases level }
  ... on Enterprise { aliases englishName }
  ... on Event { eventKind: kind startsOn endsOn }
  ... on Theme { inEnglish: englishName }`;

type Value = string | number | readonly string[] | null;
export type RawAttributes = Readonly<Record<string, unknown>> & {
  readonly statusHistory?: readonly { readonly date: string; readonly status: string }[];
};

export function toAttributes({
  statusHistory,
  evidence: _,
  ...raw
}: RawAttributes): z.infer<typeof attributes> {
  const values: [string, Value][] = Object.entries(raw as Record<string, Value>);
  if (statusHistory)
    values.push(['statusHistory', statusHistory.map(({ date, status }) => `${date} ${status}`)]);
  const there = values.filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0));
  return Object.fromEntries(there) as z.infer<typeof attributes>;
}
