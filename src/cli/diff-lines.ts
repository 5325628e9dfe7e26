// The changes between two reports in, lines for a person out: what changed first, then what is new, then what is told again.

import type { Changes, DealChange, EntityChange, Words } from './read-changes.js';

type Kind = EntityChange['kind'];
const order: readonly Kind[] = ['CHANGED', 'NEW', 'CONTINUED'];
const words: Readonly<Record<Kind, string>> = {
  CHANGED: 'changed',
  NEW: 'new',
  CONTINUED: 'told again',
};

export function diffLines({ from, to, entities, deals }: Changes): string[] {
  const of = (type: string) => entities.filter(({ entity }) => entity.__typename === type);
  return [
    `${from.month} ${from.title} → ${to.month} ${to.title}`,
    ...section('Policies', of('Policy'), entityLine),
    ...section('Partnerships', deals, dealLine),
    ...section('Events', of('Event'), entityLine),
    ...section('Bodies', of('IssuingBody'), entityLine),
    ...section('Enterprises', of('Enterprise'), entityLine),
    ...section('Persons', of('Person'), entityLine),
  ];
}

function section<C extends { readonly kind: Kind }>(
  title: string,
  changes: readonly C[],
  lineOf: (change: C) => string,
): string[] {
  const count = (kind: Kind) => changes.filter((change) => change.kind === kind).length;
  const counts = order.map((kind) => `${count(kind)} ${words[kind]}`).join(', ');
  const lines = order.flatMap((kind) =>
    changes
      .filter((change) => change.kind === kind)
      .map((change) => `  ${words[kind].padEnd(10)}  ${lineOf(change)}`)
      .sort(),
  );
  return ['', `${title}: ${counts}`, ...lines];
}

const entityLine = (change: EntityChange): string => `${change.entity.name}${told(change)}`;

function dealLine(change: DealChange): string {
  const { parties, kind, scope } = change.partnership;
  const names = parties.map(({ name }) => name).join(' + ');
  return `${names}, ${kind}${scope ? `, ${scope}` : ''}${told(change)}`;
}

/** How it differs and where the reports say so: `: DRAFT → TRIAL  (line 10 → line 12)`. */
function told({ kind, differences, evidenceBefore, evidence }: EntityChange | DealChange): string {
  const how = differences.map(({ what, before, after }) => {
    const added = after.filter((value) => !before.includes(value)).join(', ');
    return what === 'NAMES' ? `now also ${added}` : `${before.join(', ') || 'unsaid'} → ${after.join(', ')}`;
  });
  const places = kind === 'NEW' ? linesOf(evidence) : `${linesOf(evidenceBefore)} → ${linesOf(evidence)}`;
  return `${how.length > 0 ? `: ${how.join('; ')}` : ''}  (${places})`;
}

/** Lines in the report's file, the first few. */
function linesOf(said: readonly Words[]): string {
  const lines = [...new Set(said.map(({ lineFrom }) => lineFrom))].sort((a, b) => a - b);
  const shown = lines.slice(0, 3).map((line) => `line ${line}`);
  return lines.length > 3 ? `${shown.join(', ')} and ${lines.length - 3} more` : shown.join(', ');
}
