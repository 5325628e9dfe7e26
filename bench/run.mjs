// `node bench/run.mjs extract`, `import`, `bulk` or `api`: one measurement, its table printed, its figures written as JSON beside it. `npm run build` comes first.

const measurements = {
  extract: async () => (await import('./extract/run-extract.mjs')).runExtract(),
  import: async () => (await import('./import/run-import.mjs')).runImport(),
  bulk: async () => (await import('./bulk/run-bulk.mjs')).runBulk(),
  api: async () => (await import('./api/run-api.mjs')).runApi(),
};

const measurement = measurements[process.argv[2]];
if (!measurement) {
  console.error(`node bench/run.mjs ${Object.keys(measurements).join(' | ')}`);
  process.exitCode = 2;
} else await measurement();
