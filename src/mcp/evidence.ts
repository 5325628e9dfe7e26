// Evidence as tools give it: the report's words, each excerpt once an answer, whatever number of facts it stands for.

import { z } from 'zod';

/** Of one fact, the words of so many excerpts are given; `evidenceIds` names them all. */
const mostWordsOfFact = 3;
/** An item of a report has a few hundred signs; only where a whole table was read as one is a quote cut. */
const longestQuote = 1_500;

/** `isCut`: the quote goes on; the lines are in the report's file, from 1. */
export const evidence = z.object({
  id: z.string(),
  quote: z.string().describe("The report's own words, exactly."),
  isCut: z.boolean(),
  report: z.string(),
  heading: z.string(),
  lineFrom: z.number(),
  lineTo: z.number(),
  date: z.string().nullable(),
  sourceUrl: z.string().nullable().describe('Null where the report prints none.'),
});
export type Evidence = z.infer<typeof evidence>;

export const evidenceIds = z
  .array(z.string())
  .describe(`The excerpts that say so; the words of the first ${mostWordsOfFact} are in "evidence".`);

/** Of a fact's evidence, what an answer gives the words of. */
export const wordsOf = (evidence: readonly RawEvidence[]) => evidence.slice(0, mostWordsOfFact);

/** What a query has to select of Evidence. */
export const evidenceFields = 'id quote lineFrom lineTo heading date sourceUrl report { month title }';

export interface RawEvidence extends Omit<Evidence, 'report' | 'isCut'> {
  readonly report: { readonly month: string; readonly title: string };
}

export function toEvidence({ quote, report, ...rest }: RawEvidence, most = longestQuote): Evidence {
  const isCut = quote.length > most;
  return {
    id: rest.id,
    quote: isCut ? quote.slice(0, most) : quote,
    isCut,
    report: `${report.month} ${report.title}`,
    heading: rest.heading,
    lineFrom: rest.lineFrom,
    lineTo: rest.lineTo,
    date: rest.date,
    sourceUrl: rest.sourceUrl,
  };
}

/** `[1] excerpt:… 2019-03 …, 甘肃省, line 74, http://…` and the words below. */
export function evidenceText(one: Evidence, number: number): string {
  const lines = one.lineFrom === one.lineTo ? `line ${one.lineFrom}` : `lines ${one.lineFrom}–${one.lineTo}`;
  const place = [one.report, one.heading, lines, one.sourceUrl ?? 'no address printed'].join(', ');
  return `[${number}] ${one.id} ${place}\n${one.quote}${one.isCut ? ' … (cut)' : ''}`;
}
