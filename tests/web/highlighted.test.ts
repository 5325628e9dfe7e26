// The server's highlight → pieces of plain text.

import { expect, test } from '@jest/globals';
import { highlighted } from '../../web/src/search/highlighted.js';

test('what stands between the tags is found, the rest is not', () => {
  expect(highlighted('广州<em>互联网</em>法院')).toEqual([
    { at: 0, text: '广州', found: false },
    { at: 2, text: '互联网', found: true },
    { at: 5, text: '法院', found: false },
  ]);
});

test('signs that the server wrote as entities are text again, and never markup', () => {
  expect(highlighted('&lt;img src=x onerror=1&gt; R&amp;D <em>A&amp;lt;</em>')).toEqual([
    { at: 0, text: '<img src=x onerror=1> R&D ', found: false },
    { at: 26, text: 'A&lt;', found: true },
  ]);
});
