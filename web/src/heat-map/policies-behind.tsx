// The policies that a cell, a row or a column counts, newest first, each with its words.

import { usePages } from '../ask/use-pages.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { ExportMenu } from '../exports/export-menu.js';
import { PoliciesBehindDocument, type PoliciesBehindQuery } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { addressOf } from '../routing/address.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';

interface PoliciesBehindProps {
  readonly title: string;
  /** Its name. */
  readonly theme: string | undefined;
  /** Its code; divisions below it count too. */
  readonly province: string | undefined;
}

type Policy = PoliciesBehindQuery['policies']['nodes'][number];
const issuers = ({ issuedBy }: Policy) => issuedBy.map(({ name }) => name).join('、');

export function PoliciesBehind({ title, theme, province }: PoliciesBehindProps) {
  const say = words().pictures.heat;
  const where = { ...(theme ? { theme: [theme] } : {}), ...(province ? { region: [province] } : {}) };
  const { nodes, left, loading, error, retry, more } = usePages(
    PoliciesBehindDocument,
    { where, first: 30 },
    ({ policies }) => policies,
  );
  const query = new URLSearchParams({
    ...(theme ? { theme } : {}),
    ...(province ? { region: province } : {}),
  });
  return (
    <section class="policies-behind" aria-labelledby="policies-behind">
      <h2 id="policies-behind">{title}</h2>
      {nodes.length > 0 ? (
        <>
          <ExportMenu
            whole={{ path: '/export/policies', query: query.toString() }}
            view={() => ({
              title,
              columns: [
                { key: 'policy', label: say.policy },
                { key: 'announcedOn', label: say.announced },
                { key: 'issuedBy', label: say.issuers },
              ],
              facts: nodes.map((policy) => ({
                id: policy.id,
                cells: { policy: policy.name, announcedOn: policy.announcedOn, issuedBy: issuers(policy) },
                evidence: policy.evidence.nodes,
              })),
            })}
          />
          <ul>
            {nodes.map((policy) => (
              <li key={policy.id}>
                <a href={addressOf(`/explore/entity/${policy.id}`)}>{policy.name}</a>{' '}
                <span class="hint">
                  {policy.announcedOn} {issuers(policy)}
                </span>{' '}
                <EvidenceButton title={policy.name} evidence={policy.evidence.nodes} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {loading ? <Loading /> : null}
      {error ? <Failed error={error} retry={retry} /> : null}
      {left > 0 && !loading ? (
        <button type="button" onClick={more}>
          {say.more(left)}
        </button>
      ) : null}
    </section>
  );
}
