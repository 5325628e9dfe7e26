// The compiled product: its dist beside this folder, or the one that --dist names (to measure another build of it).

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const place = process.argv.indexOf('--dist');
export const dist =
  place < 0 ? new URL('../../dist/', import.meta.url) : pathToFileURL(`${resolve(process.argv[place + 1])}/`);

export const product = (file) => import(new URL(file, dist).href);
