// What a command is given beside its arguments, so that a test can run it without a terminal.

import type { Config } from '../config.js';

export interface CommandIo {
  /** A line of the command's answer: stdout. */
  out(line: string): void;
  /** A piece of an answer that is no lines, or too long to hold: stdout. Settles when there is room for the next. */
  write(text: string): Promise<void>;
  /** A line about how it goes, or what is wrong: stderr. */
  err(line: string): void;
  /** Reads and checks the settings when asked, so that a command without need of one never trips over it. */
  config(): Config;
  /** Aborted at the first Ctrl-C or SIGTERM; from the first call on, these no longer end the process by themselves. */
  stopSignal(): AbortSignal;
}

/** A command: its words after the name go in, its exit code comes out (see `exitCodes` in main.ts). */
export type Command = (args: readonly string[], io: CommandIo) => Promise<number>;
