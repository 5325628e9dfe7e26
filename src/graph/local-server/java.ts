// Finds the Java that Neo4j 5.26 runs on, which is 17 or 21 and no other.

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { noLocalServer } from './three-ways.js';

const run = promisify(execFile);
const fitting = [17, 21];

/** The command that runs Java; SERVER_UNSTARTABLE where there is none or another version. */
export async function requireJava(javaHome?: string): Promise<string> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  let printed: string;
  try {
    // `-version` prints to stderr; without a Java behind it, macOS' own `java` ends with an error here.
    printed = (await run(command, ['-version'])).stderr;
  } catch (cause) {
    throw noLocalServer(`No Java here (“${command} -version” does not run).`, { command }, cause);
  }
  const major = javaMajor(printed);
  if (major !== undefined && fitting.includes(major)) return command;
  throw noLocalServer(
    `Java ${major ?? 'of an unknown version'} is here (${command}), but Neo4j 5.26 needs Java 17 or 21.`,
    {
      command,
      major: major ?? null,
    },
  );
}

/** 17 out of `openjdk version "17.0.15" 2025-04-15`, 8 out of `java version "1.8.0_402"`. */
export function javaMajor(printed: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(printed);
  return match ? Number(match[1]) : undefined;
}
