// neo4j-admin's import, out of the local server's jars: CSV files in, the files of a new database out, while no server runs there.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ProductError } from '../../model/errors.js';

export interface ImportTable {
  /** Labels of the nodes (`Entity:Policy`), or the type of the relationships. */
  readonly kind: string;
  readonly isOfNodes: boolean;
  /** Path; its first line is the header. A file more costs the tool a tenth of a second, however short it is. */
  readonly file: string;
}

export interface ImportFiles {
  readonly tables: readonly ImportTable[];
  /** As the tool takes it: `U+001F`. */
  readonly arrayDelimiter: string;
}

interface ToolPlace {
  /** Its `conf` says where the database goes. */
  readonly home: string;
  readonly jars: string;
  /** The command that runs Java. */
  readonly java: string;
  readonly progress: (line: string) => void;
  readonly signal?: AbortSignal;
}

/** No value of a report is near this long; it is also how much the tool reads at a time. */
const longestValue = '16m';

/**
 * Makes the database `neo4j`. A relationship that lacks one of its nodes is left out, as a MATCH would; two nodes with one id are an
 * error. Throws GRAPH_FAILED with the tool's first word of trouble.
 */
export async function runImportTool(files: ImportFiles, place: ToolPlace): Promise<void> {
  const { home, jars, java, progress, signal } = place;
  const named = files.tables.map(({ kind, isOfNodes, file }) => {
    return `--${isOfNodes ? 'nodes' : 'relationships'}=${kind}=${file}`;
  });
  const options = [
    '--multiline-fields=true',
    `--array-delimiter=${files.arrayDelimiter}`,
    `--read-buffer-size=${longestValue}`,
    '--skip-bad-relationships=true',
    '--bad-tolerance=-1',
    `--report-file=${join(home, 'left-out')}`,
  ];
  // The tool finds its home in the environment alone; all else of it is handed on.
  const environment = [`NEO4J_HOME=${home}`, `NEO4J_CONF=${join(home, 'conf')}`];
  const tool = [
    '-Xmx1g',
    '-cp',
    join(jars, '*'),
    'org.neo4j.cli.AdminTool',
    'database',
    'import',
    'full',
    'neo4j',
  ];
  const child = spawn('env', [...environment, java, ...tool, ...options, ...named], {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  let trouble = '';
  const heard = (line: string) => {
    // `(2/4) Relationship import 2026-11-25 …`, then a line of dots for each twentieth of it.
    const [, step] = /^(\(\d\/\d\) [A-Za-z ]+)/.exec(line) ?? [];
    if (step !== undefined) progress(`… ${step.trim()}`);
    if (/^\s+\d+ (?:nodes|relationships)$/.test(line)) progress(`… ${line.trim()}`);
    if (trouble === '' && /Exception|[Ee]rror:|OutOfMemory/.test(line)) trouble = line.trim();
  };
  createInterface({ input: child.stdout }).on('line', heard);
  createInterface({ input: child.stderr }).on('line', heard);
  const ended = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (ended === 0) return;
  throw new ProductError(
    'GRAPH_FAILED',
    `neo4j-admin’s import ended with ${ended}${trouble === '' ? '' : `: ${trouble}`}. Nothing has changed.`,
    { exitCode: ended },
  );
}
