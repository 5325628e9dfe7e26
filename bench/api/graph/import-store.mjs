// The rows of a graph, written as CSV and read by Neo4j's own importer into a store that no server has open: a million policies in
// minutes. A store that a finished import left in the folder is kept.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphRows } from './graph-rows.mjs';

const shared = (label) => (label === 'Excerpt' || label === 'Report' ? 'Provenance' : 'Entity');
const dates = new Set(['announcedOn', 'orderedOn', 'date', 'coverageFrom', 'coverageTo']);
const instants = new Set(['importedAt']);
/** Between the items of a list: a sign that no text has. */
const listSign = '\u001f';

/** Gives the seconds that it took and how many rows there were; null where the store was there already. */
export async function importStore(home, jars, sizes, log) {
  const note = join(home, 'imported.json');
  const { policies, bodies } = sizes;
  if (existsSync(note)) {
    const there = JSON.parse(readFileSync(note, 'utf8'));
    if (there.policies !== policies || (there.bodies ?? bodies) !== bodies)
      throw new Error(`${home} holds ${there.policies} policies of another kind, not ${policies}`);
    return null;
  }
  const folder = join(home, 'csv');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const began = Date.now();
  const { files, rows } = await writeRows(folder, sizes);
  const written = Date.now();
  log(`  ${rows} rows written as CSV in ${seconds(began, written)} s`);
  await runImporter(home, jars, files);
  rmSync(folder, { recursive: true, force: true });
  log(`  imported in ${seconds(written, Date.now())} s`);
  writeFileSync(note, JSON.stringify({ policies, bodies }));
  return { rows, seconds: seconds(began, Date.now()) };
}

const seconds = (from, to) => Math.round((to - from) / 100) / 10;

async function writeRows(folder, sizes) {
  const files = new Map();
  let rows = 0;
  for (const batch of graphRows(sizes)) {
    const [first] = batch.rows;
    if (first === undefined) continue;
    const key = batch.label ?? batch.type;
    const file = files.get(key) ?? begin(folder, key, batch);
    files.set(key, file);
    const text = batch.rows.map((row) => `${fields(row, file, batch.label).join()}\n`).join('');
    rows += batch.rows.length;
    if (!file.stream.write(text)) await once(file.stream, 'drain');
  }
  for (const { stream } of files.values()) {
    stream.end();
    await once(stream, 'finish');
  }
  return { files, rows };
}

function begin(folder, key, { label, rows }) {
  // Rows of one kind may lack a property that others have.
  const properties = [...new Set(rows.flatMap((row) => Object.keys(label ? row : row[2])))];
  const sample = (name) =>
    rows.map((row) => (label ? row : row[2])[name]).find((value) => value !== undefined);
  const heads = properties.map((name) =>
    label && name === 'id' ? 'id:ID' : `${name}:${kindOf(name, sample(name))}`,
  );
  const path = join(folder, `${key}.csv`);
  const stream = createWriteStream(path);
  stream.write(`${(label ? heads : [':START_ID', ':END_ID', ...heads]).join()}\n`);
  return { path, stream, properties, label };
}

function kindOf(name, value) {
  if (dates.has(name)) return 'date';
  if (instants.has(name)) return 'datetime';
  if (Array.isArray(value)) return 'string[]';
  if (typeof value !== 'number') return 'string';
  return name === 'confidence' ? 'double' : 'long';
}

const fields = (row, { properties }, label) => {
  const values = label ? row : row[2];
  const own = properties.map((name) => field(values[name]));
  return label ? own : [row[0], row[1], ...own];
};
const field = (value) => {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return value;
  return `"${(Array.isArray(value) ? value.join(listSign) : value).replaceAll('"', '""')}"`;
};

async function runImporter(home, jars, files) {
  const lists = [...files].map(([key, { path, label }]) =>
    label ? `--nodes=${shared(key)}:${key}=${path}` : `--relationships=${key}=${path}`,
  );
  const importer = spawn(
    'java',
    [
      '-Xmx2g',
      ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      join(jars, '*'),
      'org.neo4j.cli.AdminTool',
      'database',
      'import',
      'full',
      'neo4j',
      '--overwrite-destination',
      '--array-delimiter=U+001F',
      '--ignore-empty-strings=true',
      ...lists,
    ],
    { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } },
  );
  let told = '';
  for (const stream of [importer.stdout, importer.stderr]) stream.on('data', (chunk) => (told += chunk));
  const [code] = await once(importer, 'close');
  if (code !== 0) throw new Error(`Neo4j's importer ended with ${code}:\n${told.slice(-3000)}`);
}
