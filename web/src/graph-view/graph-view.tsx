// An entity's surroundings as a picture, and beside it the same as a list. What one does to it stands in the address.

import './graph-view.css';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { AskError } from '../ask/ask.js';
import { useEvidence } from '../evidence/evidence-dialog.js';
import { ExportMenu, graphFormats } from '../exports/export-menu.js';
import { words } from '../language/language.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import type { Actions } from './actions.js';
import { ChainNotes } from './chain-notes.js';
import { confidenceOf, edgeSentence } from './edge-words.js';
import { loudNodes } from './elements.js';
import { EntityList } from './entity-list.js';
import { exportedGraph } from './exported-graph.js';
import { GraphTools } from './graph-tools.js';
import { Legend } from './legend.js';
import { NodeCard } from './node-card.js';
import { Picture, type PictureHandle } from './picture.js';
import { mostNodes, type ShownEdge, shownGraph } from './shown-graph.js';
import { useKnown } from './use-known.js';
import { useSteps } from './use-steps.js';
import { closing, hiding, joining, loosening, opening, pinning, showing } from './view-state.js';

export interface GraphViewProps {
  /** The id of the entity in the middle. */
  readonly id: string;
}

export function GraphView({ id }: GraphViewProps) {
  const say = words().pictures.graph;
  const steps = useSteps();
  const { state, change } = steps;
  const known = useKnown(id, state);
  const [picked, setPicked] = useState<string | undefined>(id);
  const [trouble, setTrouble] = useState<{ error: AskError; again: () => void }>();
  const [isFinding, setIsFinding] = useState(false);
  const picture = useRef<PictureHandle>();
  const openEvidence = useEvidence();

  const question = JSON.stringify(state);
  const loaded = [...known.surroundings.keys(), ...known.chains.keys()].join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the two texts say all of it
  const graph = useMemo(() => shownGraph(id, state, known), [id, question, loaded]);
  const names = useMemo(
    () => new Map([...graph.nodes, ...graph.hidden].map((node) => [node.id, node.name])),
    [graph],
  );
  const nameOf = (one: string) => names.get(one) ?? one;
  const pickedNode = graph.nodes.find((node) => node.id === picked);

  const reading = async (edge: ShownEdge) => {
    setTrouble(undefined);
    setIsFinding(true);
    try {
      const evidence = (await known.evidence([edge])).get(edge.id) ?? [];
      const confidence = confidenceOf(edge);
      const title = edgeSentence(edge, nameOf);
      openEvidence({ title, evidence, ...(confidence === undefined ? {} : { confidence }) });
    } catch (cause) {
      const error = cause instanceof AskError ? cause : new AskError('INTERNAL', String(cause));
      setTrouble({ error, again: () => void reading(edge) });
    } finally {
      setIsFinding(false);
    }
  };

  const actions: Actions = {
    pick: (one) => {
      setPicked(one);
      if (one !== undefined) picture.current?.bringToView(one);
    },
    open: (one, portions) => change(opening(state, one, graph.left.has(one), portions)),
    close: (one) => change(closing(state, one)),
    hide: (one) => {
      if (one === id) return;
      change(hiding(state, one));
      if (one === picked) setPicked(id);
    },
    show: (one) => change(showing(state, one)),
    showAll: () => change({ ...state, hidden: [] }),
    pin: (one) => {
      const place = picture.current?.places().get(one);
      if (place) change(pinning(state, { id: one, ...place }));
    },
    loosen: (one) => change(loosening(state, one)),
    join: (ends) => change(joining(state, ends)),
    evidence: (edge) => void reading(edge),
  };

  const told = useChangeOf(graph.nodes.length, known.loading);
  const hasBegun = useRef(false);
  if (known.error && graph.nodes.length === 0) return <Failed error={known.error} retry={known.retry} />;
  // What the address asks for comes at once, not layout by layout.
  if (!hasBegun.current && (known.loading || graph.nodes.length === 0)) return <Loading />;
  hasBegun.current = true;
  const failed = known.error ? { error: known.error, again: known.retry } : trouble;
  return (
    // biome-ignore lint/a11y/useSemanticElements: it groups no form controls
    <div class="graph-view" role="group" aria-label={say.title} onKeyDown={keys(steps.undo, steps.redo)}>
      <GraphTools steps={steps} picture={() => picture.current}>
        <ExportMenu
          formats={graphFormats}
          view={() => exportedGraph(id, graph, picture.current?.places() ?? new Map(), known)}
        />
      </GraphTools>
      <div class="graph-beside">
        <div class="graph-left">
          <Picture
            centre={id}
            graph={graph}
            picked={pickedNode?.id}
            summary={say.summary(nameOf(id), graph.nodes.length, graph.edges.length)}
            handle={picture}
            onNode={actions.pick}
            onOpen={(one) => actions.open(one)}
            onEvidence={(one) => openEvidence({ title: nameOf(one), of: one })}
            onEdge={actions.evidence}
            onMoved={(one, place) => change(pinning(state, { id: one, ...place }))}
          />
          <Legend graph={graph} />
          <p class="graph-status" role="status">
            {known.loading ? <span class="spinner" aria-hidden="true" /> : null}
            {say.counts(graph.nodes.length, graph.edges.length)}
            {graph.isFull ? ` · ${say.full(mostNodes)}` : ''}
            {graph.nodes.length > loudNodes(graph).size ? ` · ${say.thinned}` : ''}
            {isFinding ? ` · ${say.wanted}` : ''}
            <span class="unseen">{changeWords(told)}</span>
          </p>
          <p class="hint">{say.hint}</p>
        </div>
        <div class="graph-panel">
          {failed ? <Failed error={failed.error} retry={failed.again} /> : null}
          <ChainNotes
            state={state}
            known={known}
            nameOf={nameOf}
            drop={(ends) =>
              change({
                ...state,
                chains: state.chains.filter(({ from, to }) => from !== ends.from || to !== ends.to),
              })
            }
          />
          {pickedNode ? (
            <NodeCard node={pickedNode} centre={id} graph={graph} actions={actions} />
          ) : (
            <p class="hint">{say.pickOne}</p>
          )}
          <EntityList graph={graph} picked={pickedNode?.id} actions={actions} />
        </div>
      </div>
    </div>
  );
}

/** By how much a number last changed, once what was asked for has come. */
function useChangeOf(count: number, isLoading: boolean): number {
  const before = useRef(0);
  const [change, setChange] = useState(0);
  useEffect(() => {
    if (isLoading) return;
    if (before.current !== 0 && count !== before.current) setChange(count - before.current);
    before.current = count;
  }, [count, isLoading]);
  return change;
}

function changeWords(change: number): string {
  const say = words().pictures.graph;
  return change > 0 ? say.added(change) : change < 0 ? say.removed(-change) : '';
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y), except where one types. */
function keys(undo: (() => void) | undefined, redo: (() => void) | undefined) {
  return (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.target instanceof HTMLInputElement) return;
    const key = event.key.toLowerCase();
    const step = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
    if (!step) return;
    event.preventDefault();
    step();
  };
}
