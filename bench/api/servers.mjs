// The servers that are measured, each a process of its own over the same Neo4j, and how each is asked a question.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const byHand = (question, variables) => ({ question: question.name, variables });
const graphql = (form) => (question, variables) => ({ query: question[form], variables });

/** What `npm start` and the Dockerfile give to node; the ceiling has it too. */
const asStarted = ['--max-semi-space-size=64'];

export const servers = {
  auto: {
    file: 'bare',
    args: ['auto'],
    flags: asStarted,
    body: byHand,
    title: 'ceiling: hand-written, auto-commit',
  },
  managed: {
    file: 'bare',
    args: ['managed'],
    flags: asStarted,
    body: byHand,
    title: 'hand-written, executeRead',
  },
  ours: { file: 'ours', args: ['0'], flags: asStarted, body: graphql('ours'), title: 'ours' },
  cached: {
    file: 'ours',
    args: ['64'],
    flags: asStarted,
    body: graphql('ours'),
    title: 'ours, answers cached',
  },
  peer: { file: 'peer', args: [], body: graphql('peer'), title: '@neo4j/graphql' },
  loader: { file: 'loader', args: [], body: graphql('loader'), title: 'type-graphql + DataLoader' },
};

export async function startServers(names, uri, nodeFlags = []) {
  return Promise.all(
    names.map(async (name) => {
      const { file, args, flags = [], body } = servers[name];
      const child = fork(
        fileURLToPath(new URL(`./servers/${file}.mjs`, import.meta.url)),
        [uri, ...args, ...forwarded()],
        {
          execArgv: [...flags, ...nodeFlags],
          // As servers are run: graphql-js and others check more without it.
          env: { ...process.env, NODE_ENV: 'production' },
        },
      );
      const [{ port, path = '/' }] = await Promise.race([
        once(child, 'message'),
        once(child, 'exit').then(([code]) => Promise.reject(new Error(`${name} ended with ${code}`))),
      ]);
      const stop = async () => {
        const ended = once(child, 'exit');
        child.disconnect();
        await ended;
      };
      return { name, child, port, path, pid: child.pid, body, stop };
    }),
  );
}

const forwarded = () => {
  const place = process.argv.indexOf('--dist');
  return place < 0 ? [] : process.argv.slice(place, place + 2);
};
