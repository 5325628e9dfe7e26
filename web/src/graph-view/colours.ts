// The colours of the present scheme, as base.css declares them: a canvas and an exported picture cannot name custom properties.

import { useEffect, useState } from 'preact/hooks';
import { drawnKinds } from '../kind-shapes.js';

export interface Colours {
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly ofKind: Readonly<Record<string, string>>;
}

export function presentColours(): Colours {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    paper: named('paper'),
    raised: named('raised'),
    ink: named('ink'),
    soft: named('ink-soft'),
    line: named('line'),
    accent: named('accent'),
    ofKind: Object.fromEntries(drawnKinds.map((kind) => [kind, named(`kind-${kind}`)])),
  };
}

/** Renders anew when the system changes between light and dark. */
export function useColours(): Colours {
  const [colours, setColours] = useState(presentColours);
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const update = () => setColours(presentColours());
    dark.addEventListener('change', update);
    return () => dark.removeEventListener('change', update);
  }, []);
  return colours;
}
