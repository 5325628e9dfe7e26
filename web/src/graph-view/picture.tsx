// The canvas: draws what is shown, lays it out when nodes come or go, and tells what was clicked. Everything that it can do the list
// beside it can too, so for a screen reader it is one image.

import cytoscape, {
  type Core,
  type ElementDefinition,
  type LayoutOptions,
  type NodeSingular,
} from 'cytoscape';
import { type MutableRef, useEffect, useRef } from 'preact/hooks';
import { clusters } from './clusters.js';
import { useColours } from './colours.js';
import { drawnAt, elementsOf } from './elements.js';
import { pictureStyle } from './picture-style.js';
import { type Place, places } from './places.js';
import type { ShownEdge, ShownGraph } from './shown-graph.js';

export interface PictureHandle {
  fit(): void;
  zoom(factor: number): void;
  bringToView(id: string): void;
  places(): ReadonlyMap<string, Place>;
}

export interface PictureProps {
  readonly centre: string;
  readonly graph: ShownGraph;
  readonly picked: string | undefined;
  /** What the picture shows, in words. */
  readonly summary: string;
  readonly handle: MutableRef<PictureHandle | undefined>;
  readonly onNode: (id: string | undefined) => void;
  readonly onOpen: (id: string) => void;
  /** A picked node was clicked once more. */
  readonly onEvidence: (id: string) => void;
  readonly onEdge: (edge: ShownEdge) => void;
  readonly onMoved: (id: string, place: Place) => void;
}

/** Where something has this id, cytoscape adds no style element of its own, which the page's policy would refuse: its one rule is in graph-view.css. */
const styleAlreadyHere = '__________cytoscape_stylesheet';

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export function Picture(props: PictureProps) {
  const { centre, graph, picked, summary, handle } = props;
  const container = useRef<HTMLDivElement>(null);
  const core = useRef<Core>();
  const present = useRef(props);
  present.current = props;
  const colours = useColours();

  useEffect(() => {
    const cy = cytoscape({
      container: container.current,
      minZoom: 0.05,
      maxZoom: 4,
      boxSelectionEnabled: false,
      autounselectify: true,
      pixelRatio: 'auto',
      hideEdgesOnViewport: false,
      textureOnViewport: false,
    });
    core.current = cy;
    let wasPicked = false;
    cy.on('tap', 'node', ({ target }) => {
      wasPicked = present.current.picked === target.id();
      present.current.onNode(target.id());
    });
    // A tap that no second one follows.
    cy.on('onetap', 'node', ({ target }) => {
      if (wasPicked) present.current.onEvidence(target.id());
    });
    cy.on('dbltap', 'node', ({ target }) => present.current.onOpen(target.id()));
    cy.on('tap', 'edge', ({ target }) => {
      const edge = present.current.graph.edges.find(({ id }) => id === target.id());
      if (edge) present.current.onEdge(edge);
    });
    cy.on('tap', ({ target }) => {
      if (target === cy) present.current.onNode(undefined);
    });
    cy.on('dragfree', 'node', ({ target }) => present.current.onMoved(target.id(), target.position()));
    cy.on(
      'zoom',
      onceAFrame(() => resize(cy, present.current)),
    );
    cy.on('mouseover', 'node, edge', () => container.current?.classList.add('over'));
    cy.on('mouseout', 'node, edge', () => container.current?.classList.remove('over'));
    handle.current = {
      fit: () => cy.fit(undefined, 30),
      zoom: (factor) =>
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
      bringToView: (id) => {
        const node = cy.getElementById(id);
        const { x1, x2, y1, y2 } = cy.extent();
        const { x, y } = node.nonempty() ? node.position() : { x: x1, y: y1 };
        if (x < x1 || x > x2 || y < y1 || y > y2) cy.center(node);
      },
      places: () => placesOf(cy),
    };
    const resized = new ResizeObserver(() => cy.resize());
    resized.observe(container.current!);
    return () => {
      resized.disconnect();
      cy.destroy();
      core.current = undefined;
    };
  }, [handle]);

  useEffect(() => {
    core.current?.style(pictureStyle(colours));
  }, [colours]);

  useEffect(() => {
    if (core.current) {
      draw(core.current, centre, graph);
      resize(core.current, present.current);
    }
  }, [centre, graph]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new graph may bring or take the edges that are near
  useEffect(() => {
    const cy = core.current;
    if (!cy) return;
    cy.elements('.picked, .near').removeClass('picked near');
    if (picked === undefined) return;
    const node = cy.getElementById(picked);
    node.addClass('picked');
    node.connectedEdges().addClass('near');
  }, [picked, graph]);

  return (
    <div class="graph-frame" id={styleAlreadyHere}>
      <div
        class="graph-canvas"
        ref={container}
        role="img"
        aria-label={summary}
        onWheelCapture={onlyWithKey}
      />
    </div>
  );
}

/** A wheel scrolls the page, as everywhere; with Ctrl, as two fingers on a trackpad send it, it zooms. */
function onlyWithKey(event: WheelEvent) {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

function onceAFrame(work: () => void): () => void {
  let isAsked = false;
  return () => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      work();
    });
  };
}

/** Nodes and names for the present zoom; one that keeps its size is left alone, since a change of data draws it anew. */
function resize(cy: Core, { graph, centre }: PictureProps): void {
  if (cy.destroyed()) return;
  // In steps of a fifth: nobody sees less, and drawing is what costs.
  const zoom = 1.2 ** Math.round(Math.log(cy.zoom()) / Math.log(1.2));
  cy.batch(() => {
    for (const node of graph.nodes) {
      const drawn = drawnAt(zoom, node, centre, graph.nodes.length);
      const element = cy.getElementById(node.id);
      if (element.data('size') !== drawn.size || element.data('font') !== drawn.font) element.data(drawn);
    }
  });
}

const placesOf = (cy: Core): Map<string, Place> =>
  new Map(cy.nodes().map((node: NodeSingular) => [node.id(), { ...node.position() }]));

function draw(cy: Core, centre: string, graph: ShownGraph): void {
  const before = placesOf(cy);
  const start = places(graph.nodes, before);
  const wanted = new Map<string, ElementDefinition>(
    elementsOf(graph, centre).map((element) => [String(element.data.id), element]),
  );
  const isNew = graph.nodes.some(({ id }) => !before.has(id));
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const [id, element] of wanted) {
      const there = cy.getElementById(id);
      if (there.nonempty()) {
        there.data(element.data);
        there.toggleClass('quiet', element.classes === 'quiet');
      } else cy.add({ ...element, ...(start.has(id) ? { position: { ...start.get(id)! } } : {}) });
    }
    for (const { id, pin } of graph.nodes) {
      const node = cy.getElementById(id);
      if (pin) node.position({ ...pin });
    }
  });
  if (isNew) layOut(cy, graph, before.size === 0);
}

/** The most that forces lay out: their work grows with the square of the nodes, and the page stands still for it. */
const mostForForces = 250;

function layOut(cy: Core, graph: ShownGraph, isFirst: boolean): void {
  const moves = !isFirst && !isStill() && graph.nodes.length <= mostForForces;
  const pinned = new Set(graph.nodes.filter(({ pin }) => pin).map(({ id }) => id));
  const nodes = cy.nodes();
  nodes.filter((node) => pinned.has(node.id())).lock();
  const layout = cy.layout(
    graph.nodes.length > mostForForces ? ofMany(graph) : ofFew(graph.nodes.length, isFirst, moves),
  );
  layout.one('layoutstop', () => {
    nodes.unlock();
    const everything = { eles: cy.elements(), padding: 30 };
    if (moves) cy.animate({ fit: everything, duration: 250 });
    else cy.fit(everything.eles, everything.padding);
  });
  layout.run();
}

function ofMany(graph: ShownGraph): LayoutOptions {
  const found = clusters(graph.nodes);
  return {
    name: 'preset',
    positions: Object.fromEntries(found),
    fit: false,
  };
}

function ofFew(count: number, isFirst: boolean, moves: boolean): LayoutOptions {
  return {
    name: 'cose',
    randomize: false,
    // Its types know only yes and no; 'end' moves the nodes once they have their places.
    animate: (moves ? 'end' : false) as boolean,
    animationDuration: 350,
    fit: false,
    numIter: Math.max(80, Math.min(600, Math.round(6_000_000 / (count * count)))),
    initialTemp: isFirst ? 200 : 80,
    idealEdgeLength: () => 90,
    nodeRepulsion: () => 360_000,
    nodeOverlap: 20,
    edgeElasticity: () => 60,
    gravity: 0.6,
    componentSpacing: 60,
    nestingFactor: 1,
  };
}
