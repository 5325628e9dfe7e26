// The steps of imports under way, told to everybody who listens, within this process. A listener who is slow keeps the newest.

export interface ImportStep {
  readonly report: string;
  readonly phase: 'READING' | 'LOADING' | 'DONE' | 'FAILED';
  readonly done: number;
  readonly total: number;
}

/** Steps kept for a listener who does not read. */
const mostWaiting = 100;

export class ImportEvents {
  private readonly listeners = new Set<(step: ImportStep | null) => void>();

  tell(step: ImportStep): void {
    for (const listener of this.listeners) listener(step);
  }

  /** Ends every stream: the server stops. */
  close(): void {
    for (const listener of this.listeners) listener(null);
    this.listeners.clear();
  }

  /** Steps from now on, until `return` is called or the server stops. */
  stream(): AsyncIterableIterator<{ importProgress: ImportStep }> {
    const waiting: ImportStep[] = [];
    let ended = false;
    let wake = () => {};
    const listener = (step: ImportStep | null) => {
      if (step === null) ended = true;
      else if (waiting.push(step) > mostWaiting) waiting.shift();
      wake();
    };
    this.listeners.add(listener);
    const end = async () => {
      this.listeners.delete(listener);
      ended = true;
      wake();
      return { value: undefined, done: true as const };
    };
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      next: async () => {
        while (waiting.length === 0 && !ended) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        const step = waiting.shift();
        return step ? { value: { importProgress: step }, done: false } : end();
      },
      return: end,
      throw: end,
    };
  }
}
