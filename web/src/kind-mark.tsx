// The sign of a kind of entity: each has a shape of its own, so that colour is never the only difference.

import { wordFor } from './language/language.js';

const shapes: Readonly<Record<string, string>> = {
  Enterprise: 'M8 2a6 6 0 1 0 .01 0Z',
  IssuingBody: 'M2.5 2.5h11v11h-11Z',
  Region: 'M8 1l6 3.5v7L8 15l-6-3.5v-7Z',
  Policy: 'M8 .8 15.2 8 8 15.2.8 8Z',
  Event: 'M8 .8l2.1 4.9 5.3.5-4 3.5 1.200 5.200L8 12.200l-4.600 2.700 1.200-5.200-4-3.500 5.300-.5Z',
  Person: 'M8 1.500 15 14H1Z',
  Theme: 'M8 1.200l6.800 4.900-2.600 8H3.800l-2.600-8Z',
  Report: 'M3 1h7l3 3v11H3Z',
};

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
      <path d={shapes[type] ?? shapes.Report} fill="currentColor" />
    </svg>
  );
}
