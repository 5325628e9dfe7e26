// What was wanted and what was got in, precision, recall and F1 a kind of fact out. An optional fact is right when it is given and no miss when not.

export interface Wanted {
  readonly optional: boolean;
}

export interface ScoreRow {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly extra: number;
  readonly missing: number;
}

export interface ScoreError {
  readonly kind: string;
  readonly what: 'extra' | 'missing';
  readonly fact: string;
}

export interface Score {
  readonly rows: readonly ScoreRow[];
  /** Of the kinds' F1. */
  readonly mean: number;
  readonly errors: readonly ScoreError[];
}

export class Tally {
  private readonly counts = new Map<string, { right: number; extra: number; missing: number }>();
  private readonly errors: ScoreError[] = [];

  /** `same` gives the wanted fact that a given one stands for: itself, or one of which it is another accepted reading. */
  count(
    kind: string,
    wanted: ReadonlyMap<string, Wanted>,
    given: Iterable<string>,
    same: (fact: string) => string = (fact) => fact,
  ): void {
    const counts = this.counts.get(kind) ?? { right: 0, extra: 0, missing: 0 };
    this.counts.set(kind, counts);
    const hit = new Set<string>();
    for (const fact of new Set(given)) {
      const meant = same(fact);
      const want = wanted.get(meant);
      if (!want) {
        counts.extra++;
        this.errors.push({ kind, what: 'extra', fact });
      } else if (!hit.has(meant)) {
        hit.add(meant);
        if (!want.optional) counts.right++;
      }
    }
    for (const [fact, { optional }] of wanted) {
      if (optional || hit.has(fact)) continue;
      counts.missing++;
      this.errors.push({ kind, what: 'missing', fact });
    }
  }

  score(): Score {
    const rows = [...this.counts].map(([name, { right, extra, missing }]): ScoreRow => {
      const precision = right + extra === 0 ? 1 : right / (right + extra);
      const recall = right + missing === 0 ? 1 : right / (right + missing);
      const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
      return { name, precision, recall, f1, right, extra, missing };
    });
    const mean = rows.length === 0 ? 0 : rows.reduce((sum, row) => sum + row.f1, 0) / rows.length;
    return { rows, mean, errors: this.errors };
  }
}
