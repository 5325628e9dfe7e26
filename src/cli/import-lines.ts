// What `import` prints: one line a report, one a warning. Paths are shown as they were given, so that an editor can jump
// from `report.md:92`.

import type { LoadSummary } from '../load/load-summary.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { ReportFact } from '../model/facts.js';

/** `report.md: created 2019-03 某研究院: 1476 created, 0 updated, 0 deleted, 0 unchanged` */
export function summaryLine(path: string, report: ReportFact, summary: LoadSummary): string {
  const { state, created, updated, deleted, unchanged } = summary;
  const what = `${path}: ${state.toLowerCase()} ${report.month} ${report.publisher}`;
  if (state === 'UNCHANGED') return `${what}, in already with all ${unchanged} nodes and relationships`;
  return `${what}: ${created} nodes and relationships created, ${updated} updated, ${deleted} deleted, ${unchanged} unchanged`;
}

export function warningLines(path: string, warnings: readonly Diagnostic[]): string[] {
  return warnings.map(
    ({ line, code, message }) => `${path}${line === null ? '' : `:${line}`}: ${code} ${message}`,
  );
}

/** `3 reports: 1 created, 1 updated, 1 unchanged, 0 failed` */
export function totalLine(states: readonly LoadSummary['state'][], failed: number): string {
  const count = (state: LoadSummary['state']) => states.filter((other) => other === state).length;
  const reports = states.length + failed;
  return `${reports} report${reports === 1 ? '' : 's'}: ${count('CREATED')} created, ${count('UPDATED')} updated, ${count('UNCHANGED')} unchanged, ${failed} failed`;
}
