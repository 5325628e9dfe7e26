// The compiled program where all is installed already, as in the container: `node dist/cli/run.js <command> [arguments]`.

import { main } from './main.js';

process.exitCode = await main(process.argv.slice(2));
