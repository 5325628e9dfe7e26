// The Python that has the package gql: that of examples/python/.venv, which CI makes, or python3. None on a machine without it.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const own = fileURLToPath(new URL('../../examples/python/.venv/bin/python', import.meta.url));

export const pythonWithGql = (): string | undefined =>
  [own, 'python3'].find(
    (python) => spawnSync(python, ['-c', 'import gql.transport.requests'], { stdio: 'ignore' }).status === 0,
  );
