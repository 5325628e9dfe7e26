// The sign of a kind of entity, beside its name.

import { pointsOf } from './kind-shapes.js';
import { wordFor } from './language/language.js';

/** `named`: where no word beside it says the kind. */
export function KindMark({ type, named = false }: { type: string; named?: boolean }) {
  const word = wordFor(type);
  return (
    <svg
      class={`kind-mark kind-${type}`}
      viewBox="0 0 16 16"
      width="11"
      height="11"
      role={named ? 'img' : undefined}
      aria-label={named ? word : undefined}
      aria-hidden={named ? undefined : 'true'}
    >
      {named ? <title>{word}</title> : null}
      <polygon points={pointsOf(type, 8, 8, 7)} fill="currentColor" />
    </svg>
  );
}
