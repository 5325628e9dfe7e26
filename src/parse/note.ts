// How a step of the parsing tells a flaw that it met: the work goes on, `parseReport` gathers what was told.

import type { DiagnosticCode } from '../model/diagnostic.js';

/** `line` from 1; null where the whole file is meant. */
export type Note = (code: DiagnosticCode, line: number | null, message: string) => void;
