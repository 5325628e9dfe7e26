// What state the graph is in, asked as rarely as exactness allows: one question serves everyone who came before it was sent.

import { setImmediate } from 'node:timers/promises';

/** Turns of the event loop that a question waits, so that requests at the door share it: microseconds for one client, a doubled throughput for many. */
const turns = 3;

/** Gives the version that holds at some time after the call; `read` asks the graph. */
export function versionReader(read: () => Promise<string>): () => Promise<string> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<string> | undefined;
  const send = async (): Promise<string> => {
    for (let turn = 0; turn < turns; turn += 1) await setImmediate();
    next = undefined;
    const sent = read();
    underWay = sent;
    return sent;
  };
  return () => {
    next ??= underWay.then(send, send);
    return next;
  };
}
