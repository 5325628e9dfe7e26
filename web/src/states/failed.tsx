// An answer that did not come: what happened by its code, what to do, and a way to try again.

import type { AskError } from '../ask/ask.js';
import { words } from '../language/language.js';

export function Failed({ error, retry }: { error: AskError; retry: () => void }) {
  const { errors, retryNow } = words();
  const known = (errors as Readonly<Record<string, string>>)[error.code];
  return (
    <div class="state failed" role="alert">
      <p>{known ?? errors.OTHER}</p>
      {known === undefined || error.code === 'BAD_USER_INPUT' ? <p class="detail">{error.message}</p> : null}
      <p>
        <button type="button" onClick={retry}>
          {retryNow}
        </button>
        <code>{error.code}</code>
      </p>
    </div>
  );
}
