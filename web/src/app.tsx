// The frame around every view: skip link, header, the view that the address names, and the evidence dialog over it.

import { useEffect, useRef } from 'preact/hooks';
import { EvidenceProvider } from './evidence/evidence-dialog.js';
import { Header } from './header.js';
import { presentLanguage, words } from './language/language.js';
import { useAddress } from './routing/address.js';
import { viewOf } from './routing/views.js';

export function App() {
  const { path } = useAddress();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const language = presentLanguage();
  useEffect(() => {
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
  }, [language]);
  // Who cannot see that the view has changed is led to its beginning.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path is what it waits for
  useEffect(() => {
    if (!first.current) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [path]);
  return (
    <EvidenceProvider>
      <a class="skip" href="#main">
        {words().skip}
      </a>
      <Header />
      <main id="main" tabIndex={-1} ref={main}>
        {viewOf(path)}
      </main>
    </EvidenceProvider>
  );
}
