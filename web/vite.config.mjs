// web/ → dist/web/: the explorer's page and GraphiQL's, hashed assets, each text also packed with gzip and Brotli, so that the server only hands out files.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { defineConfig } from 'vite';
import { chinaOutline } from './china-outline.mjs';

const outDir = fileURLToPath(new URL('../dist/web/', import.meta.url));

const page = (name) => fileURLToPath(new URL(name, import.meta.url));

const packed = {
  name: 'packed-assets',
  closeBundle() {
    for (const file of readdirSync(outDir, { recursive: true })) {
      if (!/\.(js|css|html|svg|json)$/.test(file)) continue;
      const text = readFileSync(join(outDir, file));
      writeFileSync(join(outDir, `${file}.gz`), gzipSync(text, { level: 9 }));
      // Quality 9 of 11: the last two cost seconds for the large charts and save a few per cent.
      const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
      writeFileSync(join(outDir, `${file}.br`), brotliCompressSync(text, { params }));
    }
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  build: {
    outDir,
    rollupOptions: {
      input: { explorer: page('index.html'), graphiql: page('graphiql.html') },
      // GraphiQL's libraries are full of 'use client', which says nothing to a browser.
      onwarn: (warning, warn) => warning.code === 'MODULE_LEVEL_DIRECTIVE' || warn(warning),
    },
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would be one more thing for the content security policy to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_500,
  },
  plugins: [chinaOutline, packed],
});
