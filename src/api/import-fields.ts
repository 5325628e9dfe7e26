// The fields of Mutation and Subscription. They have no resolvers: `execute-mutation.ts` and `subscriptions.ts` answer them.

import { Arg, Mutation, Resolver, Subscription } from 'type-graphql';
import { ImportProgress, ImportResult } from './import-types.js';

const declared =
  (declare: PropertyDecorator): PropertyDecorator =>
  (target, key) =>
    declare(target, key);

function importReportField(target: object, key: string | symbol): void {
  Mutation(() => ImportResult, {
    description:
      'Reads one monthly report (Markdown) into the graph: all of it, or on an error none of it. Needs the editor role: `Authorization: Bearer` and the token that the server was started with. Example: `importReport(name: "2019-04.md", markdown: "…") { created updated warnings { line message } }`',
  })(target, key as string, {} as never);
  Arg('markdown', () => String, {
    description: 'The report\'s text, as its file has it. Example: `"# “互联网+”发展情况 舆情监测 …"`',
  })(target, key, 0);
  Arg('name', () => String, {
    description: 'What to call it in messages, such as the name of its file. Example: `"2019-04.md"`',
  })(target, key, 1);
}

function importProgressField(target: object, key: string | symbol): void {
  Subscription(() => ImportProgress, {
    description:
      'Each step of an import under way. Over graphql-sse at /graphql/stream, or graphql-ws at /graphql. Example: `importProgress { report phase done total }`',
    topics: 'import',
  })(target, key as string, {} as never);
}

@Resolver()
export class ImportFields {
  @declared(importReportField)
  importReport: unknown;

  @declared(importProgressField)
  importProgress: unknown;
}
