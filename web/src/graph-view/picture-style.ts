// How the canvas draws nodes and edges, from the colours of the present scheme.

import type { StylesheetJson } from 'cytoscape';
import { drawnKinds, shapeOf } from '../kind-shapes.js';
import type { Colours } from './colours.js';

const font =
  'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

export const pictureStyle = (colours: Colours): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      shape: 'polygon',
      'border-width': 1,
      'border-color': colours.raised,
      label: 'data(label)',
      color: colours.ink,
      'font-family': font,
      'font-size': 'data(font)',
      'text-wrap': 'wrap',
      'text-max-width': 'data(line)',
      'text-overflow-wrap': 'anywhere',
      'text-valign': 'bottom',
      'text-margin-y': 3,
      'text-outline-width': 2,
      'text-outline-color': colours.raised,
      'min-zoomed-font-size': 7,
    },
  },
  ...drawnKinds.map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: { 'background-color': colours.ofKind[kind]!, 'shape-polygon-points': shapeOf(kind).join(' ') },
  })),
  { selector: 'node[?isCentre]', style: { 'font-weight': 'bold' } },
  { selector: 'node[?isOpen]', style: { 'border-width': 3, 'border-color': colours.soft } },
  { selector: 'node[?isPinned]', style: { 'border-width': 3, 'border-color': colours.ink } },
  {
    selector: 'edge',
    style: {
      width: 1.4,
      'line-color': colours.soft,
      'line-opacity': 0.55,
      'curve-style': 'bezier',
      'control-point-step-size': 34,
      label: 'data(label)',
      color: colours.soft,
      'font-family': font,
      'font-size': 10,
      'text-rotation': 'autorotate',
      'text-background-color': colours.raised,
      'text-background-opacity': 0.9,
      'text-background-padding': '1px',
      'min-zoomed-font-size': 8,
    },
  },
  {
    selector: 'edge[!isBothWays]',
    style: {
      'target-arrow-shape': 'triangle',
      'target-arrow-color': colours.soft,
      'arrow-scale': 0.8,
    },
  },
  { selector: '.quiet', style: { 'min-zoomed-font-size': 15 } },
  {
    selector: '.near',
    style: { 'line-color': colours.ink, 'line-opacity': 0.9, color: colours.ink, 'min-zoomed-font-size': 6 },
  },
  {
    selector: 'edge[?isOnChain]',
    style: {
      width: 3.5,
      'line-color': colours.accent,
      'line-opacity': 1,
      'target-arrow-color': colours.accent,
      color: colours.accent,
      'min-zoomed-font-size': 0,
    },
  },
  {
    selector: 'node.picked',
    style: {
      'underlay-color': colours.accent,
      'underlay-opacity': 0.35,
      'underlay-padding': 7,
      'underlay-shape': 'ellipse',
      'min-zoomed-font-size': 0,
      'z-index': 10,
    },
  },
];
