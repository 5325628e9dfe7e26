// The one dialog that shows why a fact is held true. Any component opens it with `useEvidence()`; the browser's own dialog keeps
// the focus inside, closes on Escape and gives the focus back.

import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { EvidencePartsFragment } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { useAddress } from '../routing/address.js';
import { EvidenceOf } from './evidence-of.js';
import { EvidenceQuote } from './evidence-quote.js';

export interface Fact {
  /** What is held true, in words. */
  readonly title: string;
  /** The words for it, where they are at hand … */
  readonly evidence?: readonly EvidencePartsFragment[];
  /** … else the id of the entity whose words are asked for when the dialog opens. */
  readonly of?: string;
  /** 0 < confidence <= 1, where the fact has one. */
  readonly confidence?: number;
}

const Opening = createContext<(fact: Fact) => void>(() => undefined);

/** Opens the dialog. */
export const useEvidence = () => useContext(Opening);

export function EvidenceProvider({ children }: { children: ComponentChildren }) {
  const [fact, setFact] = useState<Fact>();
  const { path } = useAddress();
  // A link inside the dialog leads to another view, over which it has no place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for
  useEffect(() => setFact(undefined), [path]);
  return (
    <Opening.Provider value={setFact}>
      {children}
      {fact ? <EvidenceDialog fact={fact} close={() => setFact(undefined)} /> : null}
    </Opening.Provider>
  );
}

function EvidenceDialog({ fact, close }: { fact: Fact; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const say = words();
  useEffect(() => dialog.current?.showModal(), []);
  const shut = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; Escape does so for the keyboard
    <dialog
      ref={dialog}
      class="evidence"
      aria-labelledby="evidence-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && shut()}
    >
      <div class="evidence-inside">
        <header>
          <h2 id="evidence-title">
            <small>{say.evidence.title}</small> {fact.title}
          </h2>
          <button type="button" onClick={shut} aria-label={say.close}>
            ✕
          </button>
        </header>
        {fact.confidence === undefined ? null : (
          <p class="hint">{say.evidence.confidence(fact.confidence.toFixed(2))}</p>
        )}
        {fact.evidence ? <Quotes evidence={fact.evidence} /> : fact.of ? <EvidenceOf id={fact.of} /> : null}
      </div>
    </dialog>
  );
}

function Quotes({ evidence }: { evidence: readonly EvidencePartsFragment[] }) {
  if (evidence.length === 0) return <p class="state empty">{words().evidence.none}</p>;
  return (
    <>
      {evidence.map((one) => (
        <EvidenceQuote key={one.id} evidence={one} />
      ))}
    </>
  );
}
