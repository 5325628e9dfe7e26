// A view's heading, which is the window's title too, and what stands beside it.

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from './language/language.js';

export interface ViewTitleProps {
  readonly title: string;
  /** Within the heading, read with it. */
  readonly children?: ComponentChildren;
  /** After the heading, on its line. */
  readonly beside?: ComponentChildren;
}

export function ViewTitle({ title, children, beside }: ViewTitleProps) {
  const { product } = words();
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
  return (
    <div class="view-title">
      <h1>
        {title} {children}
      </h1>
      {beside}
    </div>
  );
}
