// The picture's state as it stands in the address, with the steps back and forth of this visit. The address is replaced, not
// added to: the browser's Back leaves the view, undo goes back within it.

import { useRef } from 'preact/hooks';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { type GraphState, settingsOf, stateOf } from './view-state.js';

export interface Steps {
  readonly state: GraphState;
  change(next: GraphState): void;
  /** Undefined where there is no step. */
  readonly undo: (() => void) | undefined;
  readonly redo: (() => void) | undefined;
}

export function useSteps(): Steps {
  const { settings } = useAddress();
  const past = useRef<GraphState[]>([]);
  const future = useRef<GraphState[]>([]);
  const state = stateOf(settings);
  const show = (next: GraphState) => goTo(withSettings(settingsOf(next)), { replace: true });
  const step = (from: GraphState[], to: GraphState[]) => {
    const next = from.pop();
    if (!next) return;
    to.push(state);
    show(next);
  };
  return {
    state,
    change(next) {
      if (JSON.stringify(settingsOf(next)) === JSON.stringify(settingsOf(state))) return;
      past.current.push(state);
      future.current = [];
      show(next);
    },
    undo: past.current.length > 0 ? () => step(past.current, future.current) : undefined,
    redo: future.current.length > 0 ? () => step(future.current, past.current) : undefined,
  };
}
