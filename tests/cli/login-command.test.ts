import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runLogin } from '../../src/cli/login-command.js';
import { testTerminal } from './command-line.js';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'login-test-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('shows how to log in to the local server', async () => {
  writeFileSync(join(home, 'password'), 'random-words\n');
  const terminal = testTerminal({ NEO4J_HOME: home, NEO4J_BOLT_PORT: '17687', NEO4J_HTTP_PORT: '17474' });
  expect(await runLogin([], terminal)).toBe(0);
  expect(terminal.outLines).toEqual([
    'Neo4j Browser  http://127.0.0.1:17474/browser/',
    'Connect URL    bolt://127.0.0.1:17687',
    'Username       neo4j',
    'Password       random-words',
  ]);
});

test('before the first start there is no password to show', async () => {
  await expect(runLogin([], testTerminal({ NEO4J_HOME: home }))).rejects.toMatchObject({
    code: 'NOT_FOUND',
    message: `There is no local server in ${home} yet: \`npm start\` makes it and its password.`,
  });
});

test("with one's own Neo4j, its password is not repeated", async () => {
  const terminal = testTerminal({ NEO4J_URI: 'bolt://graph.example:7687', NEO4J_PASSWORD: 'pass-word' });
  expect(await runLogin([], terminal)).toBe(0);
  expect(terminal.outLines).toEqual([
    'NEO4J_URI is set: log in to bolt://graph.example:7687 as neo4j with the password in NEO4J_PASSWORD.',
  ]);
});
