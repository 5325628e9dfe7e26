// docker-compose.yml, Dockerfile, pom.xml and the settings name the same things. (Building the image needs Docker; this does not.)

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { settings } from '../src/config.js';

const fileOf = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const compose = parse(fileOf('docker-compose.yml'));
const dockerfile = fileOf('Dockerfile');

test('Compose runs the same Neo4j version line as pom.xml names, in its Community edition', () => {
  const [, line] = /<neo4j\.version>(\d+\.\d+)\.\d+</.exec(fileOf('pom.xml')) ?? [];
  expect(compose.services.neo4j.image).toBe(`neo4j:${line}-community`);
});

test('the API starts when Neo4j is healthy, and each has a health check', () => {
  expect(compose.services.api.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(compose.services.neo4j.healthcheck.test[0]).toBe('CMD-SHELL');
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});

test('both are published on this machine alone, on the ports that a local start uses', () => {
  expect(compose.services.neo4j.ports).toEqual([
    published('NEO4J_HTTP_PORT', 7474),
    published('NEO4J_BOLT_PORT', 7687),
  ]);
  expect(compose.services.api.ports).toEqual([published('PORT', 4000)]);
});

test('the data outlives the container', () => {
  expect(compose.services.neo4j.volumes).toContain('neo4j-data:/data');
  expect(Object.keys(compose.volumes)).toEqual(['neo4j-data', 'neo4j-logs']);
});

test('the API is given settings that exist', () => {
  const known = settings.map((setting) => setting.name);
  const given = [...Object.keys(compose.services.api.environment), ...environmentOf(dockerfile)];
  expect(given).toEqual([
    'NEO4J_URI',
    'NEO4J_USERNAME',
    'NEO4J_PASSWORD',
    'SEED',
    'EDITOR_TOKEN',
    'NODE_ENV',
    'HOST',
    'PORT',
  ]);
  expect(given.filter((name) => !known.includes(name))).toEqual([]);
});

test('no password is written down: Compose asks for one and says where to put it', () => {
  expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(
    /^neo4j\/\$\{NEO4J_PASSWORD:\?put .* \.env .*\}$/,
  );
  expect(compose.services.api.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?\}$/);
});

test('the image is built in stages, runs without the rights of root and without test tools', () => {
  expect(dockerfile.match(/^FROM .*/gm)).toEqual([
    'FROM node:20-slim AS build',
    'FROM node:20-slim AS dependencies',
    'FROM node:20-slim',
  ]);
  const last = dockerfile.slice(dockerfile.lastIndexOf('FROM node'));
  expect(last).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/npm ci --omit=dev/);
});

/** The names that the ENV line sets. */
function environmentOf(source: string): string[] {
  const line = /^ENV (.*)$/m.exec(source)?.[1] ?? '';
  return line.split(' ').map((pair) => pair.split('=')[0] ?? '');
}

/** Compose's words for a port of 127.0.0.1 that a variable may move. */
function published(setting: string, port: number): string {
  return `127.0.0.1:\${${setting}:-${port}}:${port}`;
}
