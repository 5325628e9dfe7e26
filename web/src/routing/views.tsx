// A path → the view that it names.

import type { JSX } from 'preact';
import { ChangesView } from '../changes/changes-view.js';
import { EntityView } from '../entity/entity-view.js';
import { HeatMapView } from '../heat-map-view.js';
import { HomeView } from '../home-view.js';
import { NotFoundView } from '../not-found-view.js';
import { PartnersView } from '../partners/partners-view.js';
import { PoliciesView } from '../policies/policies-view.js';
import { QualityView } from '../quality/quality-view.js';
import { ReportsView } from '../reports/reports-view.js';
import { SearchView } from '../search/search-view.js';

const views: Readonly<Record<string, () => JSX.Element>> = {
  '/': HomeView,
  '/explore': HomeView,
  '/explore/search': SearchView,
  '/explore/policies': PoliciesView,
  '/explore/partners': PartnersView,
  '/explore/heat-map': HeatMapView,
  '/explore/changes': ChangesView,
  '/explore/reports': ReportsView,
  '/explore/quality': QualityView,
};

const entityPath = /^\/explore\/entity\/([\w:.-]+)$/;

export function viewOf(path: string): JSX.Element {
  const [, id] = entityPath.exec(path) ?? [];
  if (id) return <EntityView key={id} id={id} />;
  const View = views[path] ?? NotFoundView;
  return <View key={path} />;
}
