// A path → the view that it names.

import type { JSX } from 'preact';
import { EntityView } from '../entity/entity-view.js';
import { HeatMapView } from '../heat-map-view.js';
import { HomeView } from '../home-view.js';
import { NotFoundView } from '../not-found-view.js';

export function viewOf(path: string): JSX.Element {
  const [, , name, id] = path.split('/').map(decodeURIComponent);
  if (path === '/' || path === '/explore') return <HomeView />;
  if (name === 'entity' && id) return <EntityView key={id} id={id} />;
  if (name === 'heat-map') return <HeatMapView />;
  return <NotFoundView />;
}
