import { expect, test } from '@jest/globals';
import { type TalliedPolicy, tallyChanges } from '../../src/load/policy-tallies.js';

const policy = (more: Partial<TalliedPolicy>): TalliedPolicy => ({
  month: '2019-03',
  instrument: null,
  themes: [],
  provinces: [],
  ...more,
});

test('a new policy counts among all policies and among those of each of its themes', () => {
  const now = policy({ instrument: '办法', themes: ['theme:1', 'theme:2'], provinces: ['region:520000'] });
  expect(tallyChanges([], [now])).toEqual([
    { by: 'THEME', theme: '', key: 'theme:1', change: 1 },
    { by: 'THEME', theme: '', key: 'theme:2', change: 1 },
    { by: 'PROVINCE', theme: '', key: 'region:520000', change: 1 },
    { by: 'MONTH', theme: '', key: '2019-03', change: 1 },
    { by: 'INSTRUMENT', theme: '', key: '办法', change: 1 },
    { by: 'THEME', theme: 'theme:1', key: 'theme:1', change: 1 },
    { by: 'THEME', theme: 'theme:1', key: 'theme:2', change: 1 },
    { by: 'PROVINCE', theme: 'theme:1', key: 'region:520000', change: 1 },
    { by: 'MONTH', theme: 'theme:1', key: '2019-03', change: 1 },
    { by: 'INSTRUMENT', theme: 'theme:1', key: '办法', change: 1 },
    { by: 'THEME', theme: 'theme:2', key: 'theme:1', change: 1 },
    { by: 'THEME', theme: 'theme:2', key: 'theme:2', change: 1 },
    { by: 'PROVINCE', theme: 'theme:2', key: 'region:520000', change: 1 },
    { by: 'MONTH', theme: 'theme:2', key: '2019-03', change: 1 },
    { by: 'INSTRUMENT', theme: 'theme:2', key: '办法', change: 1 },
  ]);
});

test('what changes in a policy changes its counts alone, and what stays is not written', () => {
  const before = [policy({}), policy({ provinces: ['region:520000'] })];
  const after = [policy({ month: '2019-02' }), policy({ provinces: ['region:440000'] })];
  expect(tallyChanges(before, after)).toEqual([
    { by: 'MONTH', theme: '', key: '2019-03', change: -1 },
    { by: 'PROVINCE', theme: '', key: 'region:520000', change: -1 },
    { by: 'MONTH', theme: '', key: '2019-02', change: 1 },
    { by: 'PROVINCE', theme: '', key: 'region:440000', change: 1 },
  ]);
});
