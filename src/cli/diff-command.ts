// `diff REPORT REPORT`: what is new, told again or changed from one report of the graph to another, as lines or as JSON.

import { ProductError } from '../model/errors.js';
import type { CommandIo } from './command-io.js';
import { withConfiguredGraph } from './configured-graph.js';
import { diffLines } from './diff-lines.js';
import { readChanges } from './read-changes.js';

const usage =
  'diff needs two months, or ids of reports: npm run diff -- 2019-03 2019-04 [--publisher NAME] [--json]';

/** 0: printed. Throws BAD_USER_INPUT for a wrong call, NOT_FOUND for a month without a report, AMBIGUOUS_NAME for one with several. */
export async function runDiff(args: readonly string[], io: CommandIo): Promise<number> {
  const { from, to, publisher, json } = parse(args);
  return withConfiguredGraph(io, async (graph) => {
    const changes = await readChanges(graph, { from, to, publisher });
    if (json) io.out(JSON.stringify(changes, null, 2));
    else for (const line of diffLines(changes)) io.out(line);
    return 0;
  });
}

function parse(args: readonly string[]) {
  const rest = args.filter((arg) => arg !== '--json');
  const at = rest.indexOf('--publisher');
  const publisher = at < 0 ? undefined : rest[at + 1];
  const [from, to, ...more] = at < 0 ? rest : [...rest.slice(0, at), ...rest.slice(at + 2)];
  if (
    from === undefined ||
    to === undefined ||
    more.length > 0 ||
    (at >= 0 && publisher === undefined) ||
    ![from, to].every((report) => /^(\d{4}-\d{2}|report:\w+)$/.test(report))
  ) {
    throw new ProductError('BAD_USER_INPUT', usage);
  }
  return { from, to, publisher, json: rest.length < args.length };
}
