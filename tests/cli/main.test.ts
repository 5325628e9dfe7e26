import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { commandNames, main } from '../../src/cli/main.js';
import { testTerminal } from './command-line.js';

const scripts: Record<string, string> = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).scripts;

const help = `Usage: npm run COMMAND [-- ARGUMENTS]

  npm start                 Neo4j, the seed reports and GraphQL on this machine, until Ctrl-C
  npm run import -- [--again | --bulk] FILE…
                            load reports into the graph: files, folders, patterns;
                            --again reads those that are in once more;
                            --bulk fills an empty graph with thousands of them
  npm run review -- [--all] [--json]
                            what a curator should look at first
  npm run diff -- MONTH MONTH [--publisher NAME] [--json]
                            what changed from one report to another
  npm run --silent export -- NAME [ID] [--format csv|json|jsonld|graphml]
                            [--PARAMETER VALUE]… > FILE
                            a list or an answer with its evidence, as
                            GET /export/NAME.FORMAT gives it
  npm run --silent extract -- FILE
                            print a report's facts as JSON; needs no database
  npm run evaluate -- [FILE GOLD] [--errors] [--write]
                            score a report's facts, or those of all reports
                            that there is gold for, against gold facts
  npm run --silent mcp      tools for language models (MCP) on standard input
                            and output; a client such as Claude Desktop starts it
  npm run neo4j:login       how to log in to the local Neo4j
  npm run --silent print-schema -- [--write]
                            print the GraphQL schema; --write renews
                            schema.graphql and what docs/ say of it
  npm test                  type check, lint and all tests

Settings are environment variables; README.md lists them.

Exit codes
  0    done; for start: stopped by Ctrl-C or SIGTERM
  1    it could not be done: a setting, the database, a port, or Neo4j ended by itself
  2    the command was called wrongly
  3    a file that is no report
  130  broken off by Ctrl-C or SIGTERM before it was done`;

test.each([[[]], [['--help']], [['start', '--help']]])('%j prints the help', async (words) => {
  const terminal = testTerminal();
  expect(await main(words, terminal)).toBe(0);
  expect(terminal.outLines).toEqual([help]);
});

test('an unknown command is named, with the help beside it', async () => {
  const terminal = testTerminal();
  expect(await main(['strat'], terminal)).toBe(2);
  expect(terminal.errLines).toEqual([`There is no command “strat”.\n\n${help}`]);
});

test('a word that is too much ends with 2', async () => {
  const terminal = testTerminal();
  expect(await main(['start', 'now'], terminal)).toBe(2);
  expect(terminal.errLines).toEqual(['start takes no arguments, but got “now”.']);
});

test('a setting that cannot be used ends with 1, in one line', async () => {
  const terminal = testTerminal({ PORT: 'http' });
  expect(await main(['start'], terminal)).toBe(1);
  expect(terminal.errLines).toEqual(['PORT cannot be “http”. Allowed: a whole number from 1 to 65535.']);
});

// With `exec`, a SIGTERM to npm reaches the command: without it, npm's shell would take it and leave the command behind.
test('each command has its npm script and its line in the help', () => {
  for (const name of commandNames) {
    // These two run long enough for a larger young generation to tell.
    const flags = name === 'start' || name === 'import' ? '--max-semi-space-size=64 ' : '';
    expect(scripts[name]).toBe(`exec node ${flags}src/cli/bootstrap.mjs ${name}`);
    expect(help).toMatch(new RegExp(`npm (run )?(--silent )?${name}\\b`));
  }
});
