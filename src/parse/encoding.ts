// In: bytes, and the charset that an HTML page declares. Out: the encoding they are in, or null where they are text in none that is read.
// Valid UTF-8 is UTF-8: Chinese text in another encoding is valid UTF-8 only by a rare accident. A declaration comes second, since pages
// are often converted and keep the old one.

import { isUtf8 } from 'node:buffer';

export function encodingOf(bytes: Uint8Array): string | null {
  if (isUtf8(bytes)) return 'utf-8';
  const declared = declaredCharset(bytes);
  if (declared !== null && decodes(bytes, declared)) return declared;
  return looksChinese(bytes) && decodes(bytes, 'gb18030') ? 'gb18030' : null;
}

/** `<meta charset=gb2312>`, `<meta content="text/html; charset=gbk">`, `<?xml encoding="GB18030"?>`; only where a page begins with tags. */
function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString(
    'latin1',
  );
  if (!/^\s*</.test(head)) return null;
  const label = /<(?:meta|\?xml)\b[^<>]{0,300}?(?:charset|encoding)=["']?([\w-]{2,20})/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Almost anything decodes as GB18030, so the pairs of bytes are looked at: in Chinese prose nearly all are the 3,755 common characters
 * (GB 2312 level 1, lead bytes B0 to D7) or punctuation and full-width signs (A1 to A3). Big5, Shift-JIS or Latin-1 do not look so.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i + 1 < bytes.length; i++) {
    const lead = bytes[i] as number;
    if (lead < 0x80) continue;
    const trail = bytes[++i] as number;
    pairs++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3))) common++;
  }
  return pairs > 0 && common / pairs >= 0.85;
}
