// Name, views, language.

import { presentLanguage, words } from './language/language.js';
import { addressOf, useAddress, withSettings } from './routing/address.js';

export function Header() {
  const { path } = useAddress();
  const say = words();
  const views = [
    ['/explore/partners', say.nav.partners],
    ['/explore/heat-map', say.nav.heatMap],
    ['/explore/changes', say.nav.changes],
    ['/explore/reports', say.nav.reports],
    ['/explore/quality', say.nav.quality],
  ] as const;
  const other = presentLanguage() === 'en' ? 'zh' : 'en';
  return (
    <header class="top">
      <a class="product" href={addressOf('/')}>
        <img src="/favicon.svg" alt="" width="24" height="24" />
        {say.product}
      </a>
      <nav aria-label={say.mainViews}>
        <ul>
          {views.map(([to, name]) => (
            <li key={to}>
              <a href={addressOf(to)} aria-current={path === to ? 'page' : undefined}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a class="language" href={withSettings({ lang: other })} lang={other === 'en' ? 'en' : 'zh-CN'}>
        {say.otherLanguage}
      </a>
    </header>
  );
}
