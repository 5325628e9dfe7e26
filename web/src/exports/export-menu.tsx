// The button that saves what is on screen.

import type { ExportedView } from './exported-view.js';

export interface ExportMenuProps {
  /** Called when something is to be saved. */
  readonly view: () => ExportedView;
}

export function ExportMenu(_props: ExportMenuProps) {
  return null;
}
