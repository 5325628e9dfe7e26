// Draft names in, entity references and canonical names out, each entered in the book. Knows each excerpt's row.

import type { DraftName } from '../model/draft-facts.js';
import type { ExcerptFact } from '../model/facts.js';
import type { RegionEntry } from '../model/gazetteer.js';
import type { EntityBook } from './entity-book.js';
import type { GazetteerIndex } from './gazetteer-index.js';
import { resolveBody } from './resolve-body.js';
import { resolveEnterprise } from './resolve-enterprise.js';
import { resolveRegion } from './resolve-region.js';
import type { NameContext, ResolvedName } from './resolved-name.js';

/** A name in its fact: canonical, with the reference beside it. */
export interface EnteredName {
  readonly name: string;
  readonly ref: string;
  readonly resolved: ResolvedName;
}

export class NameResolver {
  private readonly provinces = new Map<string, RegionEntry | null>();
  private readonly centrals = new Set<string>();

  constructor(
    readonly index: GazetteerIndex,
    readonly book: EntityBook,
    excerpts: readonly ExcerptFact[],
  ) {
    for (const excerpt of excerpts) {
      const heading = excerpt.heading.replace(/\s+/g, '');
      const rows = excerpt.section === 'provinces' ? index.regions.valuesOf(heading) : [];
      this.provinces.set(excerpt.key, rows.find((one) => one.level === 'PROVINCE') ?? rows[0] ?? null);
      if (excerpt.section === 'ministries') this.centrals.add(excerpt.key);
    }
  }

  /** The row's division; null outside the provinces' table. */
  province(excerpt: string): RegionEntry | null {
    return this.provinces.get(excerpt) ?? null;
  }

  isCentral(excerpt: string): boolean {
    return this.centrals.has(excerpt);
  }

  /** What the name stands for, without entering it; several for a region of several provinces, none for words that are no name. */
  resolve(name: DraftName): ResolvedName[] {
    const context: NameContext = {
      province: this.province(name.span.excerpt),
      before: name.context,
      central: this.isCentral(name.span.excerpt),
    };
    if (name.type === 'REGION') return resolveRegion(name.name, context, this.index);
    if (name.type === 'ISSUING_BODY') return [resolveBody(name.name, context, this.index)];
    return [resolveEnterprise(name.name, context, this.index)];
  }

  /** Resolves and enters names; each canonical name once, in the order of the draft. */
  enterAll(names: readonly DraftName[]): EnteredName[] {
    const entered = names.flatMap((name) =>
      this.resolve(name).map((resolved) => ({
        name: resolved.name,
        ref: this.book.enter(resolved, name.span),
        resolved,
      })),
    );
    return entered.filter((one, i) => entered.findIndex((other) => other.ref === one.ref) === i);
  }

  /** Enters a theme that the excerpt's words state. */
  enterThemes(themes: readonly string[], excerpt: string): { name: string; ref: string }[] {
    return themes.map((name) => {
      const entry = this.index.gazetteer.themes.find((theme) => theme.name === name);
      const resolved: ResolvedName = {
        type: 'THEME',
        name,
        englishName: entry?.englishName ?? null,
        confidence: 0.9,
        reason: 'a theme of the closed list',
        division: null,
      };
      return { name, ref: this.book.infer(resolved, excerpt, 'the item’s words state this theme') };
    });
  }

  /** Enters a division that no words of the excerpt name. */
  enterDivision(region: RegionEntry, excerpt: string, reason: string): EnteredName {
    const resolved: ResolvedName = {
      type: 'REGION',
      name: region.name,
      code: region.code,
      level: region.level,
      englishName: region.englishName,
      confidence: 0.9,
      reason,
      division: region,
    };
    return { name: region.name, ref: this.book.infer(resolved, excerpt, reason), resolved };
  }
}
