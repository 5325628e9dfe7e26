// A map of China shaded by a number a province. For who does not see it, it is one image with a summary: the page has the same numbers
// as a list.

import './scale.css';
import './province-map.css';
import type { EChartsType } from 'echarts/core';
import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportMenu, pictureFormats } from '../exports/export-menu.js';
import type { ExportedView } from '../exports/exported-view.js';
import type { WholeExport } from '../exports/whole-export.js';
import { words } from '../language/language.js';
import { openChart, provinceNames, shade, svgOf } from './china-chart.js';
import { ScaleLegend } from './scale-legend.js';

export interface ProvinceMapProps {
  /** One a province, named by its code of GB/T 2260 (`520000`); provinces that are not among them have none. */
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  /** What is counted, in the present language. */
  readonly label: string;
  /** The code of the province that is picked. */
  readonly picked?: string | undefined;
  readonly onPick: (code: string) => void;
  /** The facts behind the numbers: where given, map and facts can be exported together. */
  readonly exported?: () => Omit<ExportedView, 'picture'> | Promise<Omit<ExportedView, 'picture'>>;
  /** Where the server has these facts as a file. */
  readonly whole?: WholeExport;
}

export function ProvinceMap({ provinces, label, picked, onPick, exported, whole }: ProvinceMapProps) {
  const say = words().pictures.map;
  const container = useRef<HTMLDivElement>(null);
  const chart = useRef<EChartsType>();
  const pick = useRef(onPick);
  pick.current = onPick;
  const [names, setNames] = useState<ReadonlyMap<string, string>>();
  const [scheme, setScheme] = useState(0);

  useEffect(() => {
    const opened = openChart(container.current!);
    chart.current = opened;
    opened.on('click', ({ name }) => {
      if (name !== '') pick.current(name);
    });
    void provinceNames().then(setNames);
    const resized = new ResizeObserver(() => opened.resize());
    resized.observe(container.current!);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const update = () => setScheme((n) => n + 1);
    dark.addEventListener('change', update);
    return () => {
      dark.removeEventListener('change', update);
      resized.disconnect();
      opened.dispose();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another scheme has other colours
  useEffect(() => {
    if (chart.current && names) shade(chart.current, names, { provinces, label, none: say.none, picked });
  }, [names, provinces, label, picked, scheme, say.none]);

  const [most] = [...provinces].sort((a, b) => b.count - a.count);
  return (
    <div class="province-map">
      <div
        class="province-map-canvas"
        ref={container}
        role="img"
        aria-label={say.summary(label, provinces.length, most ? `${most.name} ${most.count}` : '')}
      />
      <div class="province-map-foot">
        <ScaleLegend label={label} most={most?.count ?? 0} />
        {exported ? (
          <ExportMenu
            formats={pictureFormats}
            whole={whole}
            view={async () => ({ ...(await exported()), picture: { svg: () => svgOf(chart.current!) } })}
          />
        ) : null}
      </div>
      <p class="hint">{say.outline}</p>
    </div>
  );
}
