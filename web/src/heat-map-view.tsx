// Policies by theme and province.

import { words } from './language/language.js';
import { lazy } from './routing/lazy.js';
import { ViewTitle } from './view-title.js';

const HeatMap = lazy(() => import('./heat-map/heat-map.js').then((module) => module.HeatMap));

export function HeatMapView() {
  return (
    <>
      <ViewTitle title={words().nav.heatMap} />
      <HeatMap />
    </>
  );
}
