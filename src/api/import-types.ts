// What the import of a report answers, and the steps that it tells of while under way.

import { Field, Int, ObjectType } from 'type-graphql';
import { Report } from '../model/report.js';

@ObjectType({ description: 'A flaw of the document, or a fact that the graph has no place for.' })
export class ImportWarning {
  @Field(() => Int, {
    nullable: true,
    description: 'The line in the file, from 1; null where it is about the whole.',
  })
  line: number | null;
  @Field(() => String, { description: 'A stable code: SOURCE_UNPAIRED, HEADING_INFERRED …' })
  code: string;
  @Field(() => String, { description: 'What is wrong, in words.' })
  message: string;
}

@ObjectType({ description: 'What an import has changed. Counts are of nodes and relationships together.' })
export class ImportResult {
  @Field(() => Report, { description: 'The report as it is in the graph now.' })
  report: Report;
  @Field(() => Int, { description: 'What was not there before.' })
  created: number;
  @Field(() => Int, { description: 'What was there and is different now.' })
  updated: number;
  @Field(() => Int, {
    description: 'What was there and says the same; all of it where the file was in already.',
  })
  unchanged: number;
  @Field(() => [ImportWarning], { description: 'In order of lines.' })
  warnings: ImportWarning[];
}

@ObjectType({ description: 'A step of an import.' })
export class ImportProgress {
  @Field(() => String, { description: 'The name that the import was given.' })
  report: string;
  @Field(() => String, { description: 'READING, LOADING, DONE or FAILED.' })
  phase: string;
  @Field(() => Int, { description: 'Steps that are done.' })
  done: number;
  @Field(() => Int, { description: 'Steps in all.' })
  total: number;
}
