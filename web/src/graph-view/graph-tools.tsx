// Undo, redo, zoom, fit, back to the beginning.

import type { ComponentChildren } from 'preact';
import { words } from '../language/language.js';
import type { PictureHandle } from './picture.js';
import type { Steps } from './use-steps.js';
import { untouched } from './view-state.js';

interface GraphToolsProps {
  readonly steps: Steps;
  readonly picture: () => PictureHandle | undefined;
  readonly children: ComponentChildren;
}

export function GraphTools({ steps, picture, children }: GraphToolsProps) {
  const say = words().pictures.graph;
  return (
    <div class="graph-tools" role="toolbar" aria-label={say.tools}>
      <button type="button" disabled={!steps.undo} onClick={() => steps.undo?.()}>
        {say.undo}
      </button>
      <button type="button" disabled={!steps.redo} onClick={() => steps.redo?.()}>
        {say.redo}
      </button>
      <button type="button" onClick={() => steps.change(untouched)}>
        {say.startAgain}
      </button>
      <span class="graph-zoom">
        <button
          type="button"
          aria-label={say.zoomOut}
          title={say.zoomOut}
          onClick={() => picture()?.zoom(0.8)}
        >
          −
        </button>
        <button
          type="button"
          aria-label={say.zoomIn}
          title={say.zoomIn}
          onClick={() => picture()?.zoom(1.25)}
        >
          +
        </button>
        <button type="button" onClick={() => picture()?.fit()}>
          {say.fit}
        </button>
      </span>
      {children}
    </div>
  );
}
