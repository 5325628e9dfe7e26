// Two projects over one folder: `pure` needs nothing; `neo4j` needs a Neo4j, and each of jest's workers has a throw-away one of its own,
// started only where a test that needs it is among those to run.

import { availableParallelism } from 'node:os';

const shared = {
  runner: '<rootDir>/tests/with-servers-runner.cjs',
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
  // Each comes with a Neo4j, which takes up to 1 GB.
  maxWorkers: Math.min(availableParallelism(), 4),
  testSequencer: '<rootDir>/tests/longest-first.cjs',
  projects: [
    { ...shared, displayName: 'pure', testPathIgnorePatterns: ['\\.(neo4j|browser)\\.test\\.ts$'] },
    {
      ...shared,
      displayName: 'neo4j',
      testMatch: ['**/*.neo4j.test.ts', '**/*.browser.test.ts'],
    },
  ],
};
