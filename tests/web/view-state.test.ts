// The state of the graph view in the address: short, and read back as it was.

import { expect, test } from '@jest/globals';
import {
  type GraphState,
  hiding,
  joining,
  opening,
  pinning,
  settingsOf,
  stateOf,
  untouched,
} from '../../web/src/graph-view/view-state.js';

const inAddress = (state: GraphState) =>
  new URLSearchParams(
    Object.entries(settingsOf(state)).filter((entry): entry is [string, string] => entry[1] !== null),
  );

const used: GraphState = {
  opened: [
    { id: 'region:520000', portions: 1 },
    { id: 'body:a22144d42e68f71b', portions: 3 },
  ],
  hidden: ['policy:336e4813d59924bc', 'region:310000-972d47ed'],
  pinned: [{ id: 'enterprise:53874092e000069b', x: -120, y: 45 }],
  chains: [{ from: 'enterprise:53874092e000069b', to: 'region:520000' }],
};

test('an untouched picture adds nothing to the address', () => {
  expect(inAddress(untouched).toString()).toBe('');
});

test('what was done is written short, with no sign that an address would escape', () => {
  expect(inAddress(used).toString()).toBe(
    'open=r520000.ba22144d42e68f71b*3&hide=p336e4813d59924bc.r310000-972d47ed&pin=e53874092e000069b_-120_45&way=e53874092e000069b_r520000',
  );
});

test('it is read back as it was', () => {
  expect(stateOf(inAddress(used))).toEqual(used);
});

test('what cannot be read is left out', () => {
  expect(stateOf(new URLSearchParams('open=r1*x..&pin=r2_a_b.r3_1_2&way=r4'))).toEqual({
    opened: [{ id: 'region:1', portions: 1 }],
    hidden: [],
    pinned: [{ id: 'region:3', x: 1, y: 2 }],
    chains: [],
  });
});

test('opening what is open brings another portion', () => {
  const once = opening(untouched, 'region:1', false);
  expect(once.opened).toEqual([{ id: 'region:1', portions: 1 }]);
  expect(opening(once, 'region:1', true).opened).toEqual([{ id: 'region:1', portions: 2 }]);
  expect(opening(untouched, 'region:1', true).opened).toEqual([{ id: 'region:1', portions: 2 }]);
});

test('the ends of a chain that is asked for come out of hiding', () => {
  const hidden = hiding(hiding(untouched, 'region:1'), 'region:2');
  expect(joining(hidden, { from: 'region:1', to: 'region:3' })).toEqual({
    ...untouched,
    hidden: ['region:2'],
    chains: [{ from: 'region:1', to: 'region:3' }],
  });
});

test('a node has one pin', () => {
  const twice = pinning(pinning(untouched, { id: 'region:1', x: 0, y: 0 }), { id: 'region:1', x: 5, y: 6 });
  expect(twice.pinned).toEqual([{ id: 'region:1', x: 5, y: 6 }]);
});
