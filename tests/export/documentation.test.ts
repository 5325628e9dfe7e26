// docs/exports.md is held to what can be exported and asked for.

import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { datasets } from '../../src/export/datasets.js';
import { parametersOf } from '../../src/export/given-parameters.js';

const documented = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8');

test.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s and its parameters',
  (name, dataset) => {
    const row = documented
      .split('\n')
      .find((line) => line.startsWith('|') && line.split('|')[1]!.includes(`\`${name}`));
    const own = parametersOf(dataset)
      .map((parameter) => parameter.name)
      .filter((parameter) => parameter !== 'first');
    // Counts take what policies take.
    const told = name === 'policy-counts' ? ['by'] : own;
    expect(told.filter((parameter) => !row?.includes(`\`${parameter}\``))).toEqual([]);
  },
);
