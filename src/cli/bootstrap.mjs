// What every npm script runs: `node src/cli/bootstrap.mjs <command> [arguments]`. Works in a clone where nothing is installed:
// it installs and compiles what is missing, then hands over to the command, in this same process.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, installDependencies, nodeProblem, root, say } from './build.mjs';

const [command, ...args] = process.argv.slice(2);

const problem = nodeProblem();
if (problem) {
  say(problem);
  process.exitCode = 1;
} else if (!installDependencies()) {
  process.exitCode = 1;
} else if (command === 'test') {
  const { runTests } = await import(pathToFileURL(join(root, 'tests', 'run-tests.mjs')).href);
  process.exitCode = await runTests(args);
} else if (!build()) {
  process.exitCode = 1;
} else if (command !== 'build') {
  process.setSourceMapsEnabled(true);
  const { main } = await import(pathToFileURL(join(root, 'dist', 'cli', 'main.js')).href);
  process.exitCode = await main([command, ...args].filter((word) => word !== undefined));
}
