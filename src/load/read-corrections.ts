// The corrections in force, as the graph keeps them: every import obeys these, whoever runs it.

import { statementOf } from '../graph/statements.js';
import { type Correction, correctionText } from './correction.js';
import type { Reader } from './stored-claims.js';

/** In order of their ids. */
export async function readCorrections(read: Reader): Promise<Correction[]> {
  const rows = await read(statementOf('read-corrections'));
  return rows.map(({ content }) => JSON.parse(String(content)) as Correction);
}

/** The node that a correction is in the graph. */
export function correctionRow(correction: Correction) {
  const { id, source, who, when, why, evidence, change } = correction;
  const says = correctionText(correction);
  return {
    id,
    action: change.action,
    says,
    source,
    who,
    when,
    why,
    evidence,
    content: JSON.stringify(correction),
  };
}

/** Corrections in force that find nothing to correct in any report: what they were for is gone, or they name it wrongly. */
export async function readIdleCorrections(read: Reader): Promise<Correction[]> {
  const rows = await read(statementOf('read-idle-corrections'));
  return rows.map(({ content }) => JSON.parse(String(content)) as Correction);
}
