// The address bar is the state: path → view, query → its settings. `language` stays in it from view to view.

import { useEffect, useState } from 'preact/hooks';

export type Settings = Readonly<Record<string, string | null | undefined>>;

const changed = new EventTarget();

/** An address within the explorer; settings that are empty are left out, the language is kept. */
export function addressOf(path: string, settings: Settings = {}): string {
  const language = new URLSearchParams(location.search).get('lang');
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...settings, lang: settings.lang ?? language }))
    if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** The present address with some settings changed; those that are null are removed. */
export function withSettings(settings: Settings): string {
  const present = Object.fromEntries(new URLSearchParams(location.search));
  const { lang, ...others } = { ...present, ...settings };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...others, lang })) if (value) query.set(name, value);
  const text = query.toString();
  return text ? `${location.pathname}?${text}` : location.pathname;
}

/** `replace`: no step for the Back button, as while someone types. */
export function goTo(address: string, { replace = false } = {}): void {
  if (address === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  changed.dispatchEvent(new Event('change'));
}

/** The present address; the component renders anew with each change of it. */
export function useAddress(): { readonly path: string; readonly settings: URLSearchParams } {
  const [, render] = useState(0);
  useEffect(() => {
    const update = () => render((n) => n + 1);
    changed.addEventListener('change', update);
    window.addEventListener('popstate', update);
    return () => {
      changed.removeEventListener('change', update);
      window.removeEventListener('popstate', update);
    };
  }, []);
  return { path: location.pathname, settings: new URLSearchParams(location.search) };
}

/** Links within the explorer change the view without loading the page; all others stay what they are. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname !== '/' && !link.pathname.startsWith('/explore')) return;
    if (link.hash && link.pathname === location.pathname) return;
    event.preventDefault();
    goTo(link.pathname + link.search);
  });
}
