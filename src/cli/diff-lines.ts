// The changes between two reports in, lines for a person out: what changed first, then what is new, then what is told again.

import type { ChangeKind, DealChange, EntityChange, ReportChanges, Told } from '../load/report-changes.js';
import type { DiffedReport } from './diff-command.js';

const order: readonly ChangeKind[] = ['CHANGED', 'NEW', 'CONTINUED'];
const words: Readonly<Record<ChangeKind, string>> = {
  CHANGED: 'changed',
  NEW: 'new',
  CONTINUED: 'told again',
};

export function diffLines(from: DiffedReport, to: DiffedReport, changes: ReportChanges): string[] {
  const of = (...types: readonly EntityChange['type'][]) =>
    changes.entities.filter(({ type }) => types.includes(type));
  return [
    `${from.month} ${from.title} → ${to.month} ${to.title}`,
    ...section('Policies', of('Policy'), entityLine),
    ...section('Partnerships', changes.partnerships, dealLine),
    ...section('Events', of('Event'), entityLine),
    ...section('Bodies', of('IssuingBody'), entityLine),
    ...section('Enterprises', of('Enterprise'), entityLine),
  ];
}

function section<C extends { readonly kind: ChangeKind }>(
  title: string,
  changes: readonly C[],
  lineOf: (change: C) => string,
): string[] {
  const count = (kind: ChangeKind) => changes.filter((change) => change.kind === kind).length;
  const counts = order.map((kind) => `${count(kind)} ${words[kind]}`).join(', ');
  const lines = order.flatMap((kind) =>
    changes
      .filter((change) => change.kind === kind)
      .map((change) => `  ${words[kind].padEnd(10)}  ${lineOf(change)}`)
      .sort(),
  );
  return ['', `${title}: ${counts}`, ...lines];
}

function entityLine({ name, status, newNames, before, after, kind }: EntityChange): string {
  const how = [
    ...(status ? [`${status[0]} → ${status[1]}`] : []),
    ...(newNames.length > 0 ? [`now also ${newNames.join(', ')}`] : []),
  ];
  const places = kind === 'NEW' ? placesOf(after) : `${placesOf(before)} → ${placesOf(after)}`;
  return `${name}${how.length > 0 ? `: ${how.join('; ')}` : ''}  (${places})`;
}

function dealLine({ parties, deal, scope, before, after, kind }: DealChange): string {
  const places = kind === 'NEW' ? placesOf(after) : `${placesOf(before)} → ${placesOf(after)}`;
  return `${parties.join(' + ')}, ${deal}${scope ? `: ${scope}` : ''}  (${places})`;
}

/** Lines in the report's file, the first few. */
function placesOf(told: readonly Told[]): string {
  const shown = told.slice(0, 3).map(({ line }) => `line ${line}`);
  return told.length > 3 ? `${shown.join(', ')} and ${told.length - 3} more` : shown.join(', ');
}
