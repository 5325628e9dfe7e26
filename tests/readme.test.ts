// The README is held to what it tells of: the settings, the commands, the files it points at.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { settings } from '../src/config.js';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the table of settings says what the checks say', () => {
  for (const { name, default: standard, allowed, meaning } of settings) {
    test(name, () => {
      const row = readme.split('\n').find((line) => line.startsWith(`| \`${name}\` |`));
      expect(row).toBe(
        `| \`${name}\` | ${standard === null ? '' : `\`${standard}\``} | ${allowed} | ${meaning} |`,
      );
    });
  }
});

test('every npm command that it names is there', () => {
  const named = [...readme.matchAll(/npm (?:run (?:--silent )?)?([a-z0-9:]+)/g)].map((match) => match[1]!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every file that it points at is there', () => {
  const linked = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1]!);
  expect(linked.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
