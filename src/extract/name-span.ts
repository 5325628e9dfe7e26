// Where a name stands in an excerpt's text, and what is known of it.

export interface NameSpan {
  readonly type: 'REGION' | 'ISSUING_BODY' | 'ENTERPRISE';
  readonly start: number;
  readonly end: number;
  readonly known: boolean;
  /** Regions that the name begins with or that stand directly before it, widest first. */
  readonly chain: readonly string[];
  /** A region's own words, without the chain before it. */
  readonly own: number;
  /** The last region that an organisation's name begins with: 铁西区 in 沈阳市铁西区营商环境建设局. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** The region's words that a list leaves out: 省 for 财政厅 in 省教育厅、财政厅. */
  readonly head?: string;
}
