// A terminal for tests: collects what a command prints, with settings and a stop signal of the test's choosing.

import type { CommandIo } from '../../src/cli/command-io.js';
import { type Environment, readConfig } from '../../src/config.js';

export interface TestTerminal extends CommandIo {
  readonly outLines: string[];
  readonly errLines: string[];
  /** What was written in pieces. */
  readonly written: string[];
  /** As Ctrl-C does. */
  interrupt(): void;
}

export function testTerminal(environment: Environment = {}): TestTerminal {
  const controller = new AbortController();
  const outLines: string[] = [];
  const errLines: string[] = [];
  const written: string[] = [];
  return {
    outLines,
    errLines,
    written,
    write: async (text) => void written.push(text),
    out: (line) => void outLines.push(line),
    err: (line) => void errLines.push(line),
    config: () => readConfig(environment),
    stopSignal: () => controller.signal,
    interrupt: () => controller.abort(),
  };
}
