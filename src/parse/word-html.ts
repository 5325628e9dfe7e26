// In: a Word document's bytes. Out: its content as HTML, a block a paragraph (mammoth).

import { inflateRawSync } from 'node:zlib';
import mammoth from 'mammoth';

/** A report of 100 pages unpacks to about 5 MB; an archive made to fill the memory is not unpacked further than this. */
const mostBytes = 256 * 1024 * 1024;
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='标题'] => h1:fresh",
  ...[1, 2, 3, 4, 5, 6].map((level) => `p[style-name='标题 ${level}'] => h${level}:fresh`),
];

/** Throws an Error that says what is wrong with the archive. */
export async function wordHtml(bytes: Uint8Array): Promise<string> {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (unpackedSize(archive) >= mostBytes) throw new Error(`it unpacks to more than ${mostBytes} bytes`);
  const { value } = await mammoth.convertToHtml(
    { buffer: archive },
    {
      styleMap,
      // Paragraphs are counted, blank ones too; pictures are no words.
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    },
  );
  return value;
}

/** Really unpacked, since the sizes that an archive states may be false. */
function unpackedSize(archive: Buffer): number {
  let size = 0;
  const directory = archive.lastIndexOf('PK\x05\x06');
  if (directory < 0 || directory + 20 > archive.length) throw new Error('its archive is cut off');
  let entry = archive.readUInt32LE(directory + 16);
  for (let n = archive.readUInt16LE(directory + 10); n > 0; n--) {
    const packed = archive.readUInt32LE(entry + 20);
    const local = archive.readUInt32LE(entry + 42);
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const isDeflated = archive.readUInt16LE(entry + 10) === 8;
    const data = archive.subarray(from, from + packed);
    size += isDeflated ? inflateRawSync(data, { maxOutputLength: mostBytes - size }).length : packed;
    if (size >= mostBytes) break;
    entry +=
      46 +
      archive.readUInt16LE(entry + 28) +
      archive.readUInt16LE(entry + 30) +
      archive.readUInt16LE(entry + 32);
  }
  return size;
}
