// The hand-written Cypher of each question, one statement a file, and how its rows become the answer.

import { readFileSync } from 'node:fs';
import { searchParameters } from './search-parameters.mjs';

const read = (name) => readFileSync(new URL(`./${name}.cypher`, import.meta.url), 'utf8').trim();

/** `parameters` of the variables, and the answer of the rows (plain objects). */
export const statements = {
  policy: { text: read('policy'), answer: (rows) => ({ policy: rows[0] ?? null }) },
  page: { text: read('page'), answer: (rows) => ({ policies: { nodes: rows } }) },
  nested: {
    text: read('nested'),
    answer: (rows) => ({
      region: {
        name: rows[0].region,
        policies: { nodes: rows.map(({ title, issuedBy }) => ({ title, issuedBy })) },
      },
    }),
  },
  partners: { text: read('partners'), answer: (rows) => ({ partners: rows }) },
  search: {
    text: read('search'),
    parameters: searchParameters,
    answer: (rows) => ({ search: { nodes: rows } }),
  },
  counts: { text: read('counts'), answer: (rows) => ({ counts: rows }) },
};
