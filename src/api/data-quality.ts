// How good the facts are, beside the data: the figures of `seed/quality.json`, measured on gold files by `npm run evaluate`.
// They are the same for every graph, so this is the one root field that asks none.

import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { Arg, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';

@ObjectType({
  description:
    'How well one kind of fact was read from one report, against gold facts. Example: `{ report fact f1 }`',
  simpleResolvers: true,
})
export class FactQuality {
  @Field(() => String, { description: 'The report, such as `caict-2019-03`. Example: `"caict-2019-03"`' })
  report: string;
  @Field(() => String, {
    description: 'The kind of fact, such as `partnership.pair`. Example: `"partnership.pair"`',
  })
  fact: string;
  @Field(() => Float, { description: 'How many of the facts given are right, 0 to 1. Example: `0.94`' })
  precision: number;
  @Field(() => Float, { description: 'How many of the facts there are were given, 0 to 1. Example: `0.97`' })
  recall: number;
  @Field(() => Float, { description: 'The harmonic mean of precision and recall. Example: `0.96`' })
  f1: number;
  @Field(() => Int, { description: 'Facts given that are right. Example: `34`' })
  right: number;
  @Field(() => Int, { description: 'Facts given that are wrong. Example: `2`' })
  extra: number;
  @Field(() => Int, { description: 'Facts that were not given. Example: `1`' })
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
      'How good the facts are: measured on reports with gold facts, a figure a report and kind of fact. See docs/quality.md. Example: `dataQuality(report: "caict-2019-03") { fact precision recall f1 }`',
  })
  dataQuality(
    @Arg('report', () => String, {
      nullable: true,
      description: 'Only the figures of this report. Example: `"caict-2019-03"`',
    })
    report?: string | null,
  ): readonly FactQuality[] {
    return dataQuality({ report: report ?? null });
  }
}
