// The table itself: each cell, row and column leads to the policies that it counts. It scrolls sideways by itself where it is too wide,
// with the themes staying in view.

import { words } from '../language/language.js';
import { type Step, stepOf } from '../map/scale.js';
import { addressOf } from '../routing/address.js';
import type { HeatMapCounts } from './use-heat-map.js';

interface HeatTableProps {
  readonly counts: HeatMapCounts;
  readonly steps: readonly Step[];
}

/** `theme`: its name, `province`: its code; policies for divisions below it are among them. */
export const policiesOf = (theme: string | undefined, province: string | undefined) =>
  addressOf('/explore/policies', {
    'policies.theme': theme,
    'policies.region': province && `region:${province}`,
  });

export function HeatTable({ counts, steps }: HeatTableProps) {
  const say = words().pictures.heat;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: who has no pointer scrolls it with the arrow keys
    <section class="heat-scroll" aria-label={say.table} tabIndex={0}>
      <table class="heat">
        <caption class="unseen">{say.table}</caption>
        <thead>
          <tr>
            <th scope="col">{say.theme}</th>
            {counts.provinces.map(({ code, name }) => (
              <th key={code} scope="col">
                <a class="heat-name upright" href={policiesOf(undefined, code)}>
                  {name}
                </a>
              </th>
            ))}
            <th scope="col">{say.total}</th>
          </tr>
        </thead>
        <tbody>
          {counts.themes.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row">
                <a class="heat-name" href={policiesOf(name, undefined)}>
                  {name}
                </a>
              </th>
              {counts.provinces.map((province) => (
                <Cell
                  key={province.code}
                  theme={name}
                  province={province}
                  count={counts.cells.get(name)?.get(province.code) ?? 0}
                  steps={steps}
                />
              ))}
              <td class="sum">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly theme: string;
  readonly province: { readonly code: string; readonly name: string };
  readonly count: number;
  readonly steps: readonly Step[];
}

function Cell({ theme, province, count, steps }: CellProps) {
  if (count === 0) return <td />;
  const step = stepOf(count, steps);
  return (
    <td>
      <a
        href={policiesOf(theme, province.code)}
        class="heat-cell"
        aria-label={words().pictures.heat.cell(theme, province.name, count)}
        style={{ background: `var(--scale-${step})`, color: `var(--scale-ink-${step})` }}
      >
        {count}
      </a>
    </td>
  );
}
