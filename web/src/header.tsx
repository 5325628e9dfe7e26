// Name, search, views, language.

import { entityAddress } from './entity-link.js';
import { presentLanguage, words } from './language/language.js';
import { addressOf, goTo, useAddress, withSettings } from './routing/address.js';
import { EntitySearch } from './search/entity-search.js';

export function Header() {
  const { path, settings } = useAddress();
  const say = words();
  const views = [
    ['/explore/policies', say.nav.policies],
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
      <EntitySearch
        label={say.search.label}
        placeholder={say.search.placeholder}
        initial={path === '/explore/search' ? (settings.get('q') ?? '') : ''}
        onPick={({ id }) => goTo(entityAddress(id))}
        onSearch={(q) => goTo(addressOf('/explore/search', { q }))}
      />
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
