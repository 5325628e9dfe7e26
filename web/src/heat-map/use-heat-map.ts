// The counts of the heat map: the totals first, then a row a theme, each shown as it comes.

import { useEffect, useState } from 'preact/hooks';
import { AskError, ask } from '../ask/ask.js';
import { useAsk } from '../ask/use-ask.js';
import { HeatMapRowDocument, HeatMapTotalsDocument } from '../gql/graphql.js';

export interface HeatMapCounts {
  readonly themes: readonly { readonly name: string; readonly count: number }[];
  readonly provinces: readonly { readonly code: string; readonly name: string; readonly count: number }[];
  readonly months: readonly { readonly month: string; readonly count: number }[];
  /** By theme, then by code; a theme that is not there has not come yet. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

export interface AskedHeatMap {
  readonly counts: HeatMapCounts | undefined;
  readonly error: AskError | undefined;
  retry(): void;
}

export function useHeatMap(): AskedHeatMap {
  const { data, error, retry } = useAsk(HeatMapTotalsDocument, {});
  const [cells, setCells] = useState<ReadonlyMap<string, ReadonlyMap<string, number>>>(new Map());
  const [rowError, setRowError] = useState<AskError>();
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!data) return;
    const aborter = new AbortController();
    setRowError(undefined);
    for (const { key } of data.byTheme)
      ask(HeatMapRowDocument, { theme: [key] }, aborter.signal).then(
        ({ policyCounts }) => {
          const row = new Map(
            policyCounts.flatMap(({ entity, count }) =>
              entity && 'code' in entity ? [[entity.code, count] as const] : [],
            ),
          );
          setCells((before) => new Map([...before, [key, row]]));
        },
        (cause: unknown) => {
          if (aborter.signal.aborted) return;
          setRowError(cause instanceof AskError ? cause : new AskError('INTERNAL', String(cause)));
        },
      );
    return () => aborter.abort();
  }, [data, attempt]);

  const counts = data && {
    themes: data.byTheme.map(({ key, count }) => ({ name: key, count })),
    provinces: data.byProvince
      .flatMap(({ entity, count }) =>
        entity && 'code' in entity ? [{ code: entity.code, name: entity.shortName, count }] : [],
      )
      .sort((a, b) => (a.code < b.code ? -1 : 1)),
    months: data.byMonth.map(({ key, count }) => ({ month: key, count })),
    cells,
  };
  return {
    counts,
    error: error ?? rowError,
    retry: () => {
      if (error) retry();
      else setAttempt((n) => n + 1);
    },
  };
}
