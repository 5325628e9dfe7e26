// What can be done with the picture, for the canvas and the list alike.

import type { ShownEdge } from './shown-graph.js';
import type { ChainEnds } from './view-state.js';

export interface Actions {
  pick(id: string | undefined): void;
  open(id: string, portions?: number): void;
  close(id: string): void;
  hide(id: string): void;
  show(id: string): void;
  showAll(): void;
  /** Where it stands. */
  pin(id: string): void;
  loosen(id: string): void;
  join(ends: ChainEnds): void;
  evidence(edge: ShownEdge): void;
}
