// The TypeScript client in a folder of its own beside a schema, as whoever starts from it has it; with the repository's packages.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../', import.meta.url));

export interface Ran {
  readonly status: number | null;
  readonly output: string;
}

export interface CopiedClient {
  /** What `npm run codegen` does. */
  codegen(): Ran;
  /** What the compiler says of the program, once its documents have types. */
  compile(): Ran;
  /** The compiled program. Not to be awaited by the process that serves it: it is a child, and this waits without blocking. */
  readonly program: string;
  remove(): void;
}

export function copyClient(schema: string): CopiedClient {
  const folder = mkdtempSync(join(tmpdir(), 'internet-plus-client-'));
  const client = join(folder, 'examples', 'typescript-client');
  cpSync(join(repository, 'examples', 'typescript-client'), client, {
    recursive: true,
    filter: (path) => !/node_modules|dist$|gql$/.test(path.slice(repository.length)),
  });
  writeFileSync(join(folder, 'schema.graphql'), schema);
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const run = (...script: readonly string[]): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, script, {
      cwd: client,
      encoding: 'utf8',
      // The tool is silent where it takes itself to be tested.
      env: { PATH: process.env.PATH },
    });
    return { status, output: stdout + stderr };
  };
  return {
    // Of the two forms of the tool only this one runs with the @graphql-tools that type-graphql needs (package.json, overrides).
    codegen: () =>
      run(join(repository, 'node_modules/@graphql-codegen/cli/cjs/bin.js'), '--config', 'codegen.yml'),
    compile: () => run(join(repository, 'node_modules/typescript/bin/tsc')),
    program: join(client, 'dist', 'main.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
