// The parts of ECharts that a map needs, and the map as a chart: shading, tooltip, labels of what has a number, the click.

import { MapChart } from 'echarts/charts';
import { TooltipComponent } from 'echarts/components';
import { type EChartsType, init, registerMap, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { chinaOutline } from './china-outline.js';
import { stepOf, stepsTo } from './scale.js';

use([MapChart, TooltipComponent, LabelLayout, SVGRenderer]);

export interface Shading {
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly label: string;
  readonly none: string;
  readonly picked: string | undefined;
}

const outline = chinaOutline().then((found) => {
  registerMap('provinces', found as unknown as Parameters<typeof registerMap>[1]);
  return new Map(found.features.map(({ properties }) => [properties.code, properties.name]));
});

/** Code → short name, of every province that the map draws. */
export const provinceNames = (): Promise<ReadonlyMap<string, string>> => outline;

export function openChart(container: HTMLElement): EChartsType {
  return init(container, null, { renderer: 'svg' });
}

export function shade(chart: EChartsType, names: ReadonlyMap<string, string>, shading: Shading): void {
  const style = getComputedStyle(document.documentElement);
  const named = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const { provinces, label, none, picked } = shading;
  const counts = new Map(provinces.map((province) => [province.code, province]));
  const steps = stepsTo(Math.max(0, ...provinces.map(({ count }) => count)));
  const data = [...names].map(([code, short]) => {
    const found = counts.get(code);
    const step = stepOf(found?.count ?? 0, steps);
    const isPicked = code === picked && code !== '';
    return {
      name: code,
      value: found?.count ?? 0,
      silent: code === '',
      itemStyle: {
        areaColor: named(`scale-${step}`),
        borderColor: isPicked ? named('ink') : named('scale-edge'),
        borderWidth: isPicked ? 2.5 : 0.7,
      },
      label: {
        show: found !== undefined || isPicked,
        formatter: short,
        color: named('ink'),
        textBorderColor: named('raised'),
        textBorderWidth: 2.5,
        fontSize: 12,
      },
      emphasis: {
        label: { show: code !== '', formatter: short, color: named('ink'), fontWeight: 'bold' },
        itemStyle: { areaColor: named('mark') },
      },
      tooltip: { formatter: () => tooltip(found?.name ?? short, label, found ? String(found.count) : none) },
    };
  });
  chart.setOption({
    animation: false,
    tooltip: {
      trigger: 'item',
      backgroundColor: named('raised'),
      borderColor: named('line'),
      textStyle: { color: named('ink'), fontSize: 13 },
    },
    series: [
      {
        type: 'map',
        map: 'provinces',
        nameProperty: 'code',
        selectedMode: false,
        left: 12,
        right: 12,
        top: 12,
        bottom: 12,
        aspectScale: 0.8,
        labelLayout: { hideOverlap: true },
        data,
      },
    ],
  });
}

/** What a name or a label holds is text, whatever signs are in it. */
function tooltip(name: string, label: string, value: string): HTMLElement {
  const box = document.createElement('div');
  const strong = document.createElement('strong');
  strong.textContent = name;
  const line = document.createElement('div');
  line.textContent = `${label}: ${value}`;
  box.append(strong, line);
  return box;
}

/** The map as it stands on screen, as SVG in a file of its own. */
export const svgOf = (chart: EChartsType): string => {
  const [, text = ''] = chart.getDataURL({ type: 'svg' }).split(/,(.*)/s);
  return decodeURIComponent(text);
};
