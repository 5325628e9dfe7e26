// The command line: picks the command, hands it its words, and turns what it throws into one line and an exit code. A command's
// code is loaded when it is asked for, so that `extract` does not wait for the server's libraries.

import { readConfig } from '../config.js';
import { ProductError } from '../model/errors.js';
import type { Command, CommandIo } from './command-io.js';
import { helpText } from './help-text.js';
import { stopSignal } from './stop-signal.js';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./start-whole.js')).startWhole,
  import: async () => (await import('./import-command.js')).runImport,
  review: async () => (await import('./review-command.js')).runReview,
  diff: async () => (await import('./diff-command.js')).runDiff,
  export: async () => (await import('./export-command.js')).runExport,
  extract: async () => (await import('./extract-command.js')).runExtract,
  evaluate: async () => (await import('./evaluate-command.js')).runEvaluate,
  mcp: async () => (await import('./mcp-command.js')).runMcp,
  'print-schema': async () => (await import('./print-schema-command.js')).runPrintSchema,
  'neo4j:login': async () => (await import('./login-command.js')).runLogin,
};

export const commandNames: readonly string[] = Object.keys(commands);

const terminal: CommandIo = {
  out: (line) => process.stdout.write(`${line}\n`),
  write: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.once('error', reject);
      process.stdout.write(text, (error) => {
        if (error) return reject(error);
        process.stdout.off('error', reject);
        resolve();
      });
    }),
  err: (line) => process.stderr.write(`${line}\n`),
  config: () => readConfig(),
  stopSignal,
};

/** Runs a command line without the program's name, such as `['import', 'report.md']`; gives the exit code. */
export async function main(words: readonly string[], io: CommandIo = terminal): Promise<number> {
  const [name = '--help', ...args] = words;
  if (name === '--help' || args.includes('--help')) {
    io.out(helpText);
    return 0;
  }
  const load = commands[name];
  if (!load) {
    io.err(`There is no command “${name}”.\n\n${helpText}`);
    return 2;
  }
  try {
    const command = await load();
    return await command(args, io);
  } catch (error) {
    return exitCodeFor(error, io);
  }
}

function exitCodeFor(error: unknown, io: CommandIo): number {
  if (error instanceof Error && error.name === 'AbortError') {
    io.err('Stopped before it was done.');
    return 130;
  }
  if (!(error instanceof ProductError)) throw error;
  io.err(error.message);
  if (error.code === 'BAD_USER_INPUT') return 2;
  return error.code === 'REPORT_UNREADABLE' ? 3 : 1;
}
