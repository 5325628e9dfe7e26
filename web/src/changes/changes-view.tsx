// What a report brought that the one before it had not: the address names both, else the latest two are compared.

import { useAsk } from '../ask/use-ask.js';
import { ReportsDocument, type ReportsQuery } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { PoliciesOfReport } from '../reports/policies-of-report.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { ViewTitle } from '../view-title.js';
import { ChangedDeals } from './changed-deals.js';
import { ChangedEntities } from './changed-entities.js';

type Report = ReportsQuery['reports']['nodes'][number];

export function ChangesView() {
  const { settings } = useAddress();
  const { data, error, loading, retry } = useAsk(ReportsDocument, { first: 200 });
  const { changes: say, reports } = words();
  const known = data?.reports.nodes ?? [];
  const to = known.find(({ id }) => id === settings.get('to')) ?? known[0];
  const before = known.filter(({ month }) => to && month < to.month);
  const from = known.find(({ id }) => id === settings.get('from')) ?? before[0];
  return (
    <>
      <ViewTitle title={say.title} />
      {error ? <Failed error={error} retry={retry} /> : null}
      {loading ? <Loading /> : null}
      {data && known.length === 0 ? <Empty>{reports.none}</Empty> : null}
      {data && known.length > 0 ? (
        <div class="filters">
          <ReportChoice setting="from" label={say.from} reports={known} present={from} />
          <ReportChoice setting="to" label={say.to} reports={known} present={to} />
        </div>
      ) : null}
      {to && !from ? (
        <Empty>
          {say.onlyOne} <PoliciesOfReport {...to} />
        </Empty>
      ) : null}
      {to && from && to.id === from.id ? <Empty>{say.same}</Empty> : null}
      {to && from && to.id !== from.id ? (
        <>
          <ChangedEntities from={from.id} to={to.id} />
          <ChangedDeals from={from.id} to={to.id} />
        </>
      ) : null}
    </>
  );
}

interface ReportChoiceProps {
  readonly setting: 'from' | 'to';
  readonly label: string;
  readonly reports: readonly Report[];
  readonly present: Report | undefined;
}

function ReportChoice({ setting, label, reports, present }: ReportChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select
        value={present?.id ?? ''}
        onChange={(event) => goTo(withSettings({ [setting]: event.currentTarget.value }))}
      >
        {present ? null : <option value="">—</option>}
        {reports.map(({ id, month, publisher }) => (
          <option key={id} value={id}>
            {`${month} ${publisher}`}
          </option>
        ))}
      </select>
    </label>
  );
}
