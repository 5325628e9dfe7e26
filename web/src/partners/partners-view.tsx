// Who partnered with whom: an enterprise → its provinces, on a map and as a list; a province → its enterprises. The address holds
// both, the kind of deal and the span of days.

import { dealKinds } from '../entity/deals-section.js';
import { words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { EntitySearch } from '../search/entity-search.js';
import { ChoiceFilter, DaysFilter } from '../table/filter-fields.js';
import { ViewTitle } from '../view-title.js';
import { Busiest } from './busiest.js';
import { EnterprisesOf } from './enterprises-of.js';
import { ProvincesOf } from './provinces-of.js';

export function PartnersView() {
  const { settings } = useAddress();
  const { partners: say, columns } = words();
  const enterprise = settings.get('enterprise');
  const region = settings.get('region');
  const pick = (name: 'enterprise' | 'region') => (entity: { readonly id: string }) =>
    goTo(withSettings({ [name]: entity.id }));
  return (
    <>
      <ViewTitle title={say.title} />
      <p class="hint">
        {say.intro} {say.includes}
      </p>
      <div class="filters pickers">
        <EntitySearch
          label={say.pickEnterprise}
          placeholder={say.pickEnterprise}
          types={['Enterprise']}
          onPick={pick('enterprise')}
        />
        <EntitySearch
          label={say.pickRegion}
          placeholder={say.pickRegion}
          types={['Region']}
          onPick={pick('region')}
        />
        <ChoiceFilter setting="deals.kind" label={columns.kind} values={dealKinds} />
        <DaysFilter name="deals" />
      </div>
      {enterprise ? <ProvincesOf key={enterprise} enterprise={enterprise} /> : null}
      {region ? <EnterprisesOf key={region} region={region} /> : null}
      {!enterprise && !region ? <Busiest /> : null}
    </>
  );
}
