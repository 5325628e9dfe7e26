// How good the facts are, beside the data: the figures of `seed/quality.json`, measured on gold files by `npm run evaluate`.
// They are the same for every graph, so this is the one root field that asks none.

import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Arg, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({
  description: 'How well one kind of fact was read from one report, against gold facts.',
  simpleResolvers: true,
})
export class FactQuality {
  @Field(() => String, { description: 'The report, such as `caict-2019-03`.' })
  report: string;
  @Field(() => String, { description: 'The kind of fact, such as `partnership.pair`.' })
  fact: string;
  @Field(() => Float, { description: 'How many of the facts given are right, 0 to 1.' })
  precision: number;
  @Field(() => Float, { description: 'How many of the facts there are were given, 0 to 1.' })
  recall: number;
  @Field(() => Float, { description: 'The harmonic mean of precision and recall.' })
  f1: number;
  @Field(() => Int, { description: 'Facts given that are right.' })
  right: number;
  @Field(() => Int, { description: 'Facts given that are wrong.' })
  extra: number;
  @Field(() => Int, { description: 'Facts that were not given.' })
  missing: number;
}

// From `src/api/` and from `dist/api/` alike, the root is two levels up.
const figures: readonly FactQuality[] = JSON.parse(
  readFileSync(new URL('../../seed/quality.json', import.meta.url), 'utf8'),
);

/** Answers the root field: graphql-js takes it from here, since no statement does. */
export const dataQuality = ({ report }: { report?: string | null }): readonly FactQuality[] =>
  figures.filter((figure) => report == null || figure.report === report);

@Resolver()
export class QualityFields {
  @Query(() => [FactQuality], {
    description:
      'How good the facts are: measured on reports with gold facts, a figure a report and kind of fact. See docs/quality.md.',
  })
  dataQuality(
    @Arg('report', () => String, { nullable: true, description: 'Only the figures of this report.' })
    report?: string | null,
  ): readonly FactQuality[] {
    return dataQuality({ report: report ?? null });
  }
}
