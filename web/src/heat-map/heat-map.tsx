// Policies by theme and province: a table whose cells are shaded by their number; the same for one theme on a map; and by month.

import '../map/scale.css';
import './heat-map.css';
import { ExportMenu } from '../exports/export-menu.js';
import { words } from '../language/language.js';
import { stepsTo } from '../map/scale.js';
import { ScaleLegend } from '../map/scale-legend.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { exportedPolicies } from './exported-policies.js';
import { HeatTable } from './heat-table.js';
import { MonthBars } from './month-bars.js';
import { ThemeMap } from './theme-map.js';
import { useHeatMap } from './use-heat-map.js';

export function HeatMap() {
  const say = words().pictures.heat;
  const { counts, error, retry } = useHeatMap();
  if (error) return <Failed error={error} retry={retry} />;
  if (!counts) return <Loading />;
  if (counts.provinces.length === 0) return <Empty>{say.empty}</Empty>;
  const most = Math.max(0, ...[...counts.cells.values()].flatMap((row) => [...row.values()]));
  return (
    <>
      <p class="hint">{say.hint}</p>
      <div class="heat-head">
        <ScaleLegend label={say.count} most={most} />
        <ExportMenu view={() => exportedPolicies(say.table)} />
      </div>
      <HeatTable counts={counts} steps={stepsTo(most)} />
      <ThemeMap counts={counts} />
      <MonthBars months={counts.months} />
    </>
  );
}
