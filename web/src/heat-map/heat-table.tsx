// The table itself. It scrolls sideways by itself where it is too wide, with the themes staying in view.

import { words } from '../language/language.js';
import { type Step, stepOf } from '../map/scale.js';
import { withSettings } from '../routing/address.js';
import type { HeatMapCounts } from './use-heat-map.js';

interface HeatTableProps {
  readonly counts: HeatMapCounts;
  readonly steps: readonly Step[];
  readonly theme: string | undefined;
  readonly province: string | undefined;
}

export function HeatTable({ counts, steps, theme, province }: HeatTableProps) {
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
              <th key={code} scope="col" class={code === province ? 'picked' : undefined}>
                <a class="heat-name upright" href={withSettings({ theme: null, province: code })}>
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
              <th scope="row" class={name === theme ? 'picked' : undefined}>
                <a class="heat-name" href={withSettings({ theme: name, province: null })}>
                  {name}
                </a>
              </th>
              {counts.provinces.map((one) => (
                <Cell
                  key={one.code}
                  theme={name}
                  province={one}
                  count={counts.cells.get(name)?.get(one.code) ?? 0}
                  steps={steps}
                  isPicked={name === theme && one.code === province}
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
  readonly isPicked: boolean;
}

function Cell({ theme, province, count, steps, isPicked }: CellProps) {
  if (count === 0) return <td />;
  const step = stepOf(count, steps);
  return (
    <td>
      <a
        href={withSettings({ theme, province: province.code })}
        class={`heat-cell${isPicked ? ' picked' : ''}`}
        aria-current={isPicked ? 'true' : undefined}
        aria-label={words().pictures.heat.cell(theme, province.name, count)}
        style={{ background: `var(--scale-${step})`, color: `var(--scale-ink-${step})` }}
      >
        {count}
      </a>
    </td>
  );
}
