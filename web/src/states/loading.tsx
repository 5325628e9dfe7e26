// Something is under way.

import { words } from '../language/language.js';

export function Loading() {
  return (
    <p class="state loading" role="status">
      <span class="spinner" aria-hidden="true" />
      {words().loading}
    </p>
  );
}
