// What one has done to the picture — opened, hidden, pinned, asked chains for — as a value, and the same in the address bar: short
// enough to be sent, so ids are written with one letter for their kind (`e53874092e000069b`).

export interface Opened {
  readonly id: string;
  /** How many portions of its neighbours are on screen, 1 or more. */
  readonly portions: number;
}

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface ChainEnds {
  readonly from: string;
  readonly to: string;
}

export interface GraphState {
  /** Beside the entity in the middle, which is always open; it stands here where it shows more than one portion. */
  readonly opened: readonly Opened[];
  readonly hidden: readonly string[];
  readonly pinned: readonly Pin[];
  readonly chains: readonly ChainEnds[];
}

export const untouched: GraphState = { opened: [], hidden: [], pinned: [], chains: [] };

const letters: Readonly<Record<string, string>> = {
  region: 'r',
  body: 'b',
  enterprise: 'e',
  policy: 'p',
  event: 'v',
  person: 'n',
  theme: 't',
};
const prefixes = new Map(Object.entries(letters).map(([prefix, letter]) => [letter, prefix]));

function shortId(id: string): string {
  const [prefix, key] = id.split(':');
  const letter = letters[prefix ?? ''];
  return letter && key !== undefined ? letter + key : id;
}

function longId(short: string): string {
  const prefix = prefixes.get(short.charAt(0));
  return short.includes(':') || prefix === undefined ? short : `${prefix}:${short.slice(1)}`;
}

/** The settings of the address; those that say nothing are null. */
export function settingsOf({ opened, hidden, pinned, chains }: GraphState) {
  const list = (items: readonly string[]) => (items.length > 0 ? items.join('.') : null);
  return {
    open: list(opened.map(({ id, portions }) => shortId(id) + (portions > 1 ? `*${portions}` : ''))),
    hide: list(hidden.map(shortId)),
    pin: list(pinned.map(({ id, x, y }) => `${shortId(id)}_${Math.round(x)}_${Math.round(y)}`)),
    way: list(chains.map(({ from, to }) => `${shortId(from)}_${shortId(to)}`)),
  };
}

/** What of an address cannot be read is left out. */
export function stateOf(settings: URLSearchParamsLike): GraphState {
  const list = (name: string) => (settings.get(name) ?? '').split('.').filter((item) => item !== '');
  return {
    opened: list('open').map((item) => {
      const [id = '', portions] = item.split('*');
      return { id: longId(id), portions: Math.max(1, Math.floor(Number(portions ?? 1)) || 1) };
    }),
    hidden: list('hide').map(longId),
    pinned: list('pin').flatMap((item) => {
      const [id = '', x, y] = item.split('_');
      const pin = { id: longId(id), x: Number(x), y: Number(y) };
      return Number.isFinite(pin.x) && Number.isFinite(pin.y) ? [pin] : [];
    }),
    chains: list('way').flatMap((item) => {
      const [from, to] = item.split('_');
      return from && to ? [{ from: longId(from), to: longId(to) }] : [];
    }),
  };
}

interface URLSearchParamsLike {
  get(name: string): string | null;
}

/** One portion more of an entity's neighbours, or `portions` of them. */
export function opening(state: GraphState, id: string, isOpen: boolean, more = 1): GraphState {
  const before = state.opened.find((one) => one.id === id)?.portions ?? (isOpen ? 1 : 0);
  const now = { id, portions: before + more };
  const isKnown = state.opened.some((one) => one.id === id);
  return {
    ...state,
    opened: isKnown ? state.opened.map((one) => (one.id === id ? now : one)) : [...state.opened, now],
  };
}

export const closing = (state: GraphState, id: string): GraphState => ({
  ...state,
  opened: state.opened.filter((one) => one.id !== id),
});

export const hiding = (state: GraphState, id: string): GraphState =>
  state.hidden.includes(id) ? state : { ...state, hidden: [...state.hidden, id] };

export const showing = (state: GraphState, id: string): GraphState => ({
  ...state,
  hidden: state.hidden.filter((one) => one !== id),
});

export const pinning = (state: GraphState, pin: Pin): GraphState => ({
  ...state,
  pinned: [...state.pinned.filter(({ id }) => id !== pin.id), pin],
});

export const loosening = (state: GraphState, id: string): GraphState => ({
  ...state,
  pinned: state.pinned.filter((pin) => pin.id !== id),
});

/** Whoever is on the way is shown even if it was hidden, else the way would have holes: its ends at least. */
export const joining = (state: GraphState, ends: ChainEnds): GraphState => ({
  ...state,
  hidden: state.hidden.filter((id) => id !== ends.from && id !== ends.to),
  chains: [...state.chains.filter(({ from, to }) => from !== ends.from || to !== ends.to), ends],
});
