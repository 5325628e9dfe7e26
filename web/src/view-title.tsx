// A view's heading, which is the window's title too.

import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { words } from './language/language.js';

export function ViewTitle({ title, children }: { title: string; children?: ComponentChildren }) {
  const { product } = words();
  useEffect(() => {
    document.title = title === product ? product : `${title} · ${product}`;
  }, [title, product]);
  return (
    <h1>
      {title} {children}
    </h1>
  );
}
