// There is nothing, and why.

import type { ComponentChildren } from 'preact';

export function Empty({ children }: { children: ComponentChildren }) {
  return (
    <p class="state empty" role="status">
      {children}
    </p>
  );
}
