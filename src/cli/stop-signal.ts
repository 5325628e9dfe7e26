// Ctrl-C, SIGTERM and a closed terminal as one AbortSignal.

let signal: AbortSignal | undefined;

/**
 * From the first call on, the signals no longer end the process: whoever asked has to. Further ones are ignored, since
 * npm hands on the Ctrl-C that the terminal has already sent to us.
 */
export function stopSignal(): AbortSignal {
  if (signal) return signal;
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => controller.abort());
  signal = controller.signal;
  return signal;
}

/** Settles at the abort, at once where it was aborted before. */
export function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
