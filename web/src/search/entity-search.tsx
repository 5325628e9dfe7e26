// A text field that suggests entities while one types: the combobox of the ARIA Authoring Practices, with a list below. Arrow keys
// choose, Enter takes, Escape closes; each new letter aborts the question before.

import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { ask } from '../ask/ask.js';
import { SuggestDocument, type SuggestQuery } from '../gql/graphql.js';
import { KindMark } from '../kind-mark.js';
import { wordFor, words } from '../language/language.js';
import { Highlight } from './highlight.js';

type Suggestion = SuggestQuery['suggest'][number];

export interface EntitySearchProps {
  readonly label: string;
  readonly placeholder?: string;
  /** Only entities of these types. */
  readonly types?: readonly string[];
  /** What stands in the field at first. */
  readonly initial?: string;
  readonly onPick: (entity: Suggestion['entity']) => void;
  /** Enter where no suggestion is chosen; without it the first suggestion is taken. */
  readonly onSearch?: (text: string) => void;
}

/** Long enough that a typed syllable is one question, short enough not to be felt. */
const pauseMs = 120;

export function EntitySearch({
  label,
  placeholder,
  types,
  initial = '',
  onPick,
  onSearch,
}: EntitySearchProps) {
  const id = useId();
  const [text, setText] = useState(initial);
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const { found, of } = useSuggestions(open ? text : '', types);
  const list = useRef<HTMLUListElement>(null);
  const shown = open && text.trim() !== '' && found.length > 0;
  useEffect(() => setText(initial), [initial]);
  useEffect(() => list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const close = () => {
    setOpen(false);
    setChosen(-1);
  };
  const pick = (suggestion: Suggestion) => {
    setText(onSearch ? '' : suggestion.entity.name);
    close();
    onPick(suggestion.entity);
  };
  const submit = () => {
    const suggestion = found[chosen] ?? (onSearch ? undefined : found[0]);
    if (suggestion && of === text) pick(suggestion);
    else if (text.trim() && onSearch) {
      close();
      onSearch(text.trim());
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and the arrows belong to the input method while it composes Chinese.
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const count = found.length + 1;
      if (shown) setChosen((n) => ((n + 1 + step + count) % count) - 1);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    }
  };
  const say = words().search;
  return (
    <search class="entity-search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && chosen >= 0 ? `${id}-${chosen}` : undefined}
          placeholder={placeholder}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setChosen(-1);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {onSearch ? <button type="submit">{say.button}</button> : null}
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a listbox is what a combobox controls */}
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={say.suggestions} hidden={!shown}>
        {shown
          ? found.map((suggestion, at) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are the field's, where the focus stays
              <li
                key={suggestion.entity.id}
                id={`${id}-${at}`}
                // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: an option of the listbox
                role="option"
                aria-selected={at === chosen}
                // The field keeps the focus: without this its blur would close the list before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => pick(suggestion)}
              >
                <KindMark type={suggestion.entity.__typename} />
                <Suggested suggestion={suggestion} />
                <small>{wordFor(suggestion.entity.__typename)}</small>
              </li>
            ))
          : null}
      </ul>
      <span class="unseen" role="status">
        {open && of === text && text.trim() ? say.suggested(found.length) : ''}
      </span>
    </search>
  );
}

/** Where the hit is an alias or pinyin, the name stands beside it. */
function Suggested({ suggestion: { highlight, entity } }: { suggestion: Suggestion }) {
  const asName = highlight?.replace(/<\/?em>/g, '') === entity.name;
  return (
    <span class="suggested">
      {highlight && asName ? <Highlight text={highlight} /> : <span lang="zh-CN">{entity.name}</span>}
      {highlight && !asName ? (
        <span class="hint">
          <Highlight text={highlight} />
        </span>
      ) : null}
    </span>
  );
}

function useSuggestions(text: string, types: readonly string[] | undefined) {
  const [state, setState] = useState<{ found: readonly Suggestion[]; of: string }>({ found: [], of: '' });
  const wanted = JSON.stringify(types);
  useEffect(() => {
    const prefix = text.trim();
    if (prefix === '') return setState({ found: [], of: text });
    const aborter = new AbortController();
    const timer = setTimeout(() => {
      const variables = { prefix, types: wanted === undefined ? null : JSON.parse(wanted) };
      ask(SuggestDocument, variables, aborter.signal).then(
        ({ suggest }) => setState({ found: suggest, of: text }),
        // A suggestion that fails is none; the search itself says what is wrong.
        () => aborter.signal.aborted || setState({ found: [], of: text }),
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      aborter.abort();
    };
  }, [text, wanted]);
  return state;
}
