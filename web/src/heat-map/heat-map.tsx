// Policies by theme and province: a table whose cells are shaded by their number, each a link to the policies behind it; and by month.
// What is picked stands in the address: `theme` is a name, `province` a code.

import '../map/scale.css';
import './heat-map.css';
import { words } from '../language/language.js';
import { stepsTo } from '../map/scale.js';
import { ScaleLegend } from '../map/scale-legend.js';
import { useAddress } from '../routing/address.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { HeatTable } from './heat-table.js';
import { MonthBars } from './month-bars.js';
import { PoliciesBehind } from './policies-behind.js';
import { useHeatMap } from './use-heat-map.js';

export function HeatMap() {
  const say = words().pictures.heat;
  const { settings } = useAddress();
  const { counts, error, retry } = useHeatMap();
  if (error) return <Failed error={error} retry={retry} />;
  if (!counts) return <Loading />;
  if (counts.provinces.length === 0) return <Empty>{say.empty}</Empty>;
  const theme = settings.get('theme') ?? undefined;
  const code = settings.get('province') ?? undefined;
  const province = counts.provinces.find((one) => one.code === code);
  const most = Math.max(0, ...[...counts.cells.values()].flatMap((row) => [...row.values()]));
  return (
    <>
      <p class="hint">{say.hint}</p>
      <ScaleLegend label={say.count} most={most} />
      <HeatTable counts={counts} steps={stepsTo(most)} theme={theme} province={code} />
      {theme || province ? (
        <PoliciesBehind
          key={`${theme} ${code}`}
          title={say.policies(theme ?? say.all, province?.name ?? say.everywhere)}
          theme={theme}
          province={province?.code}
        />
      ) : null}
      <MonthBars months={counts.months} />
    </>
  );
}
