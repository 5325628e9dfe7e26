// Which shade is which number.

import { stepsTo } from './scale.js';

export function ScaleLegend({ label, most }: { label: string; most: number }) {
  const steps = stepsTo(most);
  return (
    <p class="scale-legend">
      <span>{label}</span>
      <span class="scale-step">
        <i style={{ background: 'var(--scale-0)' }} />0
      </span>
      {steps.map(({ step, from, to }) => (
        <span key={step} class="scale-step">
          <i style={{ background: `var(--scale-${step})` }} />
          {from === to ? from : `${from}–${to}`}
        </span>
      ))}
    </p>
  );
}
