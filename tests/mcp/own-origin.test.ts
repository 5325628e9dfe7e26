// Who may ask over /mcp: against pages of other sites, and against sites whose name was made to lead here.

import { describe, expect, test } from '@jest/globals';
import { isOwnOrigin } from '../../src/mcp/own-origin.js';

describe.each([
  // [host, origin, bound to 127.0.0.1, bound to 0.0.0.0, bound to graph.example]
  ['127.0.0.1:4000', undefined, true, true, true],
  ['localhost:4000', undefined, true, true, true],
  ['[::1]:4000', 'http://[::1]:4000', true, true, true],
  ['localhost:4000', 'http://localhost:4000', true, true, true],
  ['127.0.0.1:4000', 'http://localhost:5173', true, true, true],
  // A page of another site.
  ['127.0.0.1:4000', 'https://evil.example', false, false, false],
  ['127.0.0.1:4000', 'null', false, false, false],
  // A site whose name leads to this machine.
  ['evil.example:4000', 'http://evil.example:4000', false, false, false],
  ['evil.example:4000', 'http://localhost:4000', false, false, false],
  // A program, which sends no Origin, by a name that a proxy or a network gives.
  ['evil.example:4000', undefined, false, true, true],
  ['graph.example', undefined, false, true, true],
  ['graph.example', 'https://graph.example', false, false, true],
  ['192.168.1.20:4000', 'http://192.168.1.20:4000', true, true, true],
  [undefined, undefined, false, false, false],
] as const)('Host %s, Origin %s', (host, origin, local, open, named) => {
  test.each([
    ['127.0.0.1', local],
    ['0.0.0.0', open],
    ['graph.example', named],
  ])('bound to %s: %s', (boundTo, allowed) => {
    expect(isOwnOrigin({ host, origin }, boundTo)).toBe(allowed);
  });
});
