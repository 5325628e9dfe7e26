// What state the graph is in, asked as rarely as exactness allows: one question serves everyone who came before it was sent.

/** Gives the version that holds at some time after the call; `read` asks the graph. */
export function versionReader(read: () => Promise<string>): () => Promise<string> {
  let underWay: Promise<unknown> = Promise.resolve();
  let next: Promise<string> | undefined;
  const send = (): Promise<string> => {
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
