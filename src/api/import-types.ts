// What the import of a report answers, and the steps that it tells of while under way.

import { Field, Int, ObjectType } from 'type-graphql';
import { Report } from '../model/report.js';

@ObjectType({
  description:
    'A flaw of the document, or a fact that the graph has no place for. Example: `{ line code message }`',
})
export class ImportWarning {
  @Field(() => Int, {
    nullable: true,
    description: 'The line in the file, from 1; null where it is about the whole. Example: `54`',
  })
  line: number | null;
  @Field(() => String, {
    description: 'A stable code: SOURCE_UNPAIRED, HEADING_INFERRED … Example: `"SOURCE_UNPAIRED"`',
  })
  code: string;
  @Field(() => String, { description: 'What is wrong, in words. Example: `"an item has no address"`' })
  message: string;
}

@ObjectType({
  description:
    'What an import has changed. Counts are of nodes and relationships together. Example: `{ created updated unchanged warnings { line message } }`',
})
export class ImportResult {
  @Field(() => Report, {
    description: 'The report as it is in the graph now. Example: `report { id month }`',
  })
  report: Report;
  @Field(() => Int, { description: 'What was not there before. Example: `812`' })
  created: number;
  @Field(() => Int, { description: 'What was there and is different now. Example: `17`' })
  updated: number;
  @Field(() => Int, {
    description: 'What was there and says the same; all of it where the file was in already. Example: `4310`',
  })
  unchanged: number;
  @Field(() => [ImportWarning], {
    description: 'In order of lines. Example: `warnings { line code message }`',
  })
  warnings: ImportWarning[];
}

@ObjectType({ description: 'A step of an import. Example: `{ report phase done total }`' })
export class ImportProgress {
  @Field(() => String, { description: 'The name that the import was given. Example: `"2019-04.md"`' })
  report: string;
  @Field(() => String, { description: 'READING, LOADING, DONE or FAILED. Example: `"LOADING"`' })
  phase: string;
  @Field(() => Int, { description: 'Steps that are done. Example: `1`' })
  done: number;
  @Field(() => Int, { description: 'Steps in all. Example: `2`' })
  total: number;
}
