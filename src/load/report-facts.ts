// The facts of a report, kept packed on its node: a changed set of corrections is applied to them without the report's file.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { Facts } from '../model/facts.js';

/** Base64 of gzip: about an eighth of the JSON. */
export const packFacts = (facts: Facts): string => gzipSync(JSON.stringify(facts)).toString('base64');

export const unpackFacts = (packed: string): Facts =>
  JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as Facts;
