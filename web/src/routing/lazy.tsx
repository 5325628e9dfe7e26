// A component whose code is loaded when it is first shown: the graph and the map with their libraries.

import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { AskError } from '../ask/ask.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';

/** `load` gives the component itself: `lazy(() => import('../map/map.js').then((module) => module.ProvinceMap))`. */
export function lazy<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): (props: Props) => JSX.Element {
  let loaded: ComponentType<Props> | undefined;
  // biome-ignore lint/correctness/noComponentHookFactories: called once a module, at its top
  return function Lazy(props) {
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>(loaded ? 'loaded' : 'loading');
    useEffect(() => {
      if (state !== 'loading') return;
      load().then(
        (component) => {
          loaded = component;
          setState('loaded');
        },
        () => setState('failed'),
      );
    }, [state]);
    if (state === 'failed')
      return (
        <Failed
          error={new AskError('UNREACHABLE', 'the code of this part')}
          retry={() => setState('loading')}
        />
      );
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : <Loading />;
  };
}
