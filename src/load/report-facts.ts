// The facts of a report, kept packed on its node: a changed set of corrections is applied to them without the report's file.

import { promisify } from 'node:util';
import { gunzipSync, gzip } from 'node:zlib';
import type { Facts } from '../model/facts.js';

const zip = promisify(gzip);

/** Base64 of gzip: about an eighth of the JSON. Packed beside the main thread. */
export const packFacts = async (facts: Facts): Promise<string> =>
  (await zip(JSON.stringify(facts))).toString('base64');

export const unpackFacts = (packed: string): Facts =>
  JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')) as Facts;
