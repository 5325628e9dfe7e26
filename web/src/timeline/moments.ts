// Dated facts → where they stand on a line from the first day to the last, and how high where several share a place.

export type Lane = 'Policy' | 'Deal' | 'Event';

export interface Moment {
  readonly lane: Lane;
  readonly id: string;
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
}

export interface PlacedMoment<M extends Moment> {
  readonly moment: M;
  /** 0 for the first day, 1 for the last. */
  readonly x: number;
  /** 0 for the first at a place, 1 for the one above it … */
  readonly level: number;
}

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** `columns`: how many dots fit side by side; those that would overlap are stacked, lane by lane. */
export function placed<M extends Moment>(moments: readonly M[], columns: number): PlacedMoment<M>[] {
  const inOrder = [...moments].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return [];
  const start = dayOf(first.date);
  const length = Math.max(dayOf(last.date) - start, 1);
  const stacked = new Map<string, number>();
  return inOrder.map((moment) => {
    const column = Math.round(((dayOf(moment.date) - start) / length) * (columns - 1));
    const place = `${moment.lane} ${column}`;
    const level = stacked.get(place) ?? 0;
    stacked.set(place, level + 1);
    return { moment, x: column / (columns - 1), level };
  });
}
