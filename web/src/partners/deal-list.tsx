// Deals in a narrow place: a line or two each, with the evidence.

import { EntityLink } from '../entity-link.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import type { DealRowFragment } from '../gql/graphql.js';
import { wordFor } from '../language/language.js';
import { dealFact, money } from '../table/columns.js';

export function DealList({ deals }: { deals: readonly DealRowFragment[] }) {
  return (
    <ul class="deals">
      {deals.map((deal) => (
        <li key={deal.id}>
          <span class="deal-line">
            {deal.announcedOn ? <time dateTime={deal.announcedOn}>{deal.announcedOn}</time> : null}
            <span>{wordFor(deal.kind)}</span>
            {deal.amountCny ? <span>{money(deal.amountCny)}</span> : null}
            <EvidenceButton {...dealFact(deal)} />
          </span>
          <span class="entities">
            {deal.parties.map((party) => (
              <EntityLink key={party.id} type={party.__typename} {...party} />
            ))}
          </span>
          {deal.scope ? (
            <span class="hint" lang="zh-CN">
              {deal.scope}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
