// Policies by province on a map, of all themes or of one; `theme` in the address is its name.

import { words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { lazy } from '../routing/lazy.js';
import { exportedPolicies } from './exported-policies.js';
import { policiesOf } from './heat-table.js';
import type { HeatMapCounts } from './use-heat-map.js';

const ProvinceMap = lazy(() => import('../map/province-map.js').then((module) => module.ProvinceMap));

export function ThemeMap({ counts }: { counts: HeatMapCounts }) {
  const say = words().pictures.heat;
  const { settings } = useAddress();
  const theme = counts.themes.find(({ name }) => name === settings.get('theme'))?.name;
  const row = theme === undefined ? undefined : counts.cells.get(theme);
  const provinces = counts.provinces
    .map((province) =>
      theme === undefined ? province : { ...province, count: row?.get(province.code) ?? 0 },
    )
    .filter(({ count }) => count > 0);
  const title = `${theme ?? say.all} · ${say.count}`;
  return (
    <section class="theme-map" aria-labelledby="theme-map">
      <h2 id="theme-map">{say.map}</h2>
      <label>
        {say.theme}
        <select
          value={theme ?? ''}
          onChange={(event) => goTo(withSettings({ theme: event.currentTarget.value }), { replace: true })}
        >
          <option value="">{say.all}</option>
          {counts.themes.map(({ name, count }) => (
            <option key={name} value={name}>
              {name} ({count})
            </option>
          ))}
        </select>
      </label>
      <ProvinceMap
        provinces={provinces}
        label={title}
        onPick={(code) => goTo(policiesOf(theme, code))}
        exported={() => exportedPolicies(title, theme)}
      />
    </section>
  );
}
