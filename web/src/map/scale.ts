// Counts → five steps of a colour scale (`--scale-1` … `--scale-5`); 0 has its own. Up to five each count is a step.

export interface Step {
  /** 1 to 5. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** The steps in use for counts up to `most`, least first. */
export function stepsTo(most: number): Step[] {
  if (most < 1) return [];
  if (most <= 5)
    return Array.from({ length: most }, (_, at) => ({ step: spread(at, most), from: at + 1, to: at + 1 }));
  return [1, 2, 3, 4, 5].map((step) => ({
    step,
    from: Math.floor((most * (step - 1)) / 5) + 1,
    to: Math.floor((most * step) / 5),
  }));
}

/** A few counts take steps that can be told apart. */
const spread = (at: number, most: number): number => (most === 1 ? 3 : 1 + Math.round((at * 4) / (most - 1)));

export const stepOf = (count: number, steps: readonly Step[]): number =>
  steps.find(({ from, to }) => count >= from && count <= to)?.step ?? 0;
