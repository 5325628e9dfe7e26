// A headless Chromium for `*.browser.test.ts`: Debian's, driven by playwright-core, which brings no browser of its own.

import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './find-chromium.mjs';

/** Without the flags it looks for updates and other hosts at every start. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export async function openChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: run-tests.mjs should have left the browser tests out');
  return chromium.launch({ executablePath, args: flags });
}
