// Whether a request comes from where it may: against DNS rebinding, where a page of somebody else's site has its own name lead to
// this machine and then reads what only this machine should. A browser always tells the page's name in Host, and in Origin too.

import { isIP } from 'node:net';

export interface OriginHeaders {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

const local = new Set(['localhost', '127.0.0.1', '::1']);

/**
 * `boundTo` is the setting HOST. Nobody can make an address that is written in digits lead elsewhere, so those are safe, and so is
 * the name that the server was told it has. Another name is let through only without Origin: that is no browser, but a program.
 */
export function isOwnOrigin({ host, origin }: OriginHeaders, boundTo: string): boolean {
  const hostName = nameOf(`http://${host ?? ''}`);
  if (hostName === undefined) return false;
  const isKnown = local.has(hostName) || isIP(hostName) !== 0 || hostName === boundTo;
  if (origin === undefined) return isKnown || !local.has(boundTo);
  const originName = nameOf(origin);
  return isKnown && originName !== undefined && (originName === hostName || local.has(originName));
}

/** Without port, and without the brackets around IPv6; undefined for what is no address, as the Origin `null`. */
function nameOf(address: string): string | undefined {
  try {
    return new URL(address).hostname.replace(/^\[|\]$/g, '') || undefined;
  } catch {
    return undefined;
  }
}
