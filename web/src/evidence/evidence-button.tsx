// The small button beside a fact that opens its evidence.

import { words } from '../language/language.js';
import { type Fact, useEvidence } from './evidence-dialog.js';

export function EvidenceButton(fact: Fact) {
  const open = useEvidence();
  const { evidence } = words();
  return (
    <button
      type="button"
      class="evidence-button"
      aria-haspopup="dialog"
      aria-label={evidence.openFor(fact.title)}
      onClick={() => open(fact)}
    >
      {evidence.open}
    </button>
  );
}
