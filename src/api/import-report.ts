// What the API needs of the import pipeline. The pipeline itself is put together by `cli/`, which hands it over.

import type { Diagnostic } from '../model/diagnostic.js';
import type { ImportEvents, ImportStep } from './import-events.js';

export interface Imported {
  readonly reportId: string;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly warnings: readonly Diagnostic[];
}

/** All of the report or none; throws REPORT_UNREADABLE for what is no report. `phase` is called as each step begins. */
export type ImportReport = (
  source: { readonly name: string; readonly bytes: Uint8Array },
  phase: (name: 'READING' | 'LOADING') => void,
) => Promise<Imported>;

const steps: readonly ImportStep['phase'][] = ['READING', 'LOADING', 'DONE'];

/** Imports and tells of each step. */
export async function importAndTell(
  importReport: ImportReport,
  events: ImportEvents,
  name: string,
  markdown: string,
): Promise<Imported> {
  const tell = (phase: ImportStep['phase'], done: number) =>
    events.tell({ report: name, phase, done, total: steps.length - 1 });
  let done = 0;
  try {
    const imported = await importReport({ name, bytes: new TextEncoder().encode(markdown) }, (phase) => {
      done = steps.indexOf(phase);
      tell(phase, done);
    });
    tell('DONE', steps.length - 1);
    return imported;
  } catch (error) {
    tell('FAILED', done);
    throw error;
  }
}
