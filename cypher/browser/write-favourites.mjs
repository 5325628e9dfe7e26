// cypher/queries/ → favourites.zip, which Neo4j Browser imports when it is dropped on its page: a favourite for each file, called after
// its first line, in a folder of its own. The same files give the same bytes.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

const queries = new URL('../queries/', import.meta.url);
const folder = '互联网+';

const zip = new JSZip();
for (const name of readdirSync(queries).sort()) {
  zip.file(`${folder}/${name}`, readFileSync(new URL(name, queries)), {
    date: new Date(Date.UTC(2019, 2, 1)),
    createFolders: false,
  });
}
writeFileSync(
  new URL('favourites.zip', import.meta.url),
  await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }),
);
