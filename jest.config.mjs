// Two projects over one folder: `pure` runs side by side; `neo4j` takes turns on one throw-away server, which is started only where
// a test that needs it is among those to run.

const shared = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, useDefineForClassFields: false },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  setupFiles: ['reflect-metadata'],
};

export default {
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'pure', testPathIgnorePatterns: ['\\.(neo4j|browser)\\.test\\.ts$'] },
    {
      ...shared,
      displayName: 'neo4j',
      testMatch: ['**/*.neo4j.test.ts', '**/*.browser.test.ts'],
      runner: '<rootDir>/tests/serial-runner.cjs',
      globalSetup: '<rootDir>/tests/neo4j-setup.mjs',
      globalTeardown: '<rootDir>/tests/neo4j-teardown.mjs',
    },
  ],
};
