// `export NAME`: what GET /export/NAME.FORMAT gives, on standard output; about the file, a line on standard error.

import { withAsk } from '../api/open-ask.js';
import { datasets } from '../export/datasets.js';
import { formatsOf } from '../export/formats.js';
import { parametersOf } from '../export/given-parameters.js';
import { type ExportRequest, openExport } from '../export/open-export.js';
import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';

/** 0: written whole. Throws BAD_USER_INPUT for a wrong call and whatever an export over HTTP answers with. */
export async function runExport(args: readonly string[], io: CommandIo): Promise<number> {
  const request = parse(args);
  return withConfiguredGraph(io, (graph) =>
    withAsk(graph, io.err, async (ask) => {
      const file = await openExport(request, ask);
      io.err(`${file.name}: ${file.total} rows in all`);
      try {
        for await (const chunk of file.chunks) await io.write(chunk);
      } catch (error) {
        // Whoever reads has enough, as `head` does.
        if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
      }
      return 0;
    }),
  );
}

const usage = () =>
  `export needs a name: npm run --silent export -- NAME [ID] [--format FORMAT] [--PARAMETER VALUE]… > FILE
${datasets
  .map(
    (dataset) =>
      `  ${dataset.name}${dataset.takesId ? ' ID' : ''}  (${formatsOf(dataset)
        .map(({ extension }) => extension)
        .join(', ')})  ${parametersOf(dataset)
        .map(({ name }) => `--${name}`)
        .join(' ')}`,
  )
  .join('\n')}`;

function parse(args: readonly string[]): ExportRequest {
  const words: string[] = [];
  const options: [string, string][] = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at]!;
    if (!word.startsWith('--')) {
      words.push(word);
      continue;
    }
    at += 1;
    const value = args[at];
    if (value === undefined) throw new ProductError('BAD_USER_INPUT', `${word} needs a value.`);
    options.push([word.slice(2), value]);
  }
  const [dataset, id, ...more] = words;
  if (dataset === undefined || more.length > 0) throw new ProductError('BAD_USER_INPUT', usage());
  return {
    dataset,
    id,
    format: options.find(([name]) => name === 'format')?.[1] ?? 'csv',
    parameters: options.filter(([name]) => name !== 'format'),
  };
}
