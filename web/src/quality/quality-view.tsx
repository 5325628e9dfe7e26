// How good the facts are: per report and kind of fact, as measured against gold facts.

import { useAsk } from '../ask/use-ask.js';
import { wholeList } from '../ask/whole-list.js';
import { DataQualityDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { goTo, useAddress, withSettings } from '../routing/address.js';
import { FactTable } from '../table/fact-table.js';
import { ViewTitle } from '../view-title.js';

export function QualityView() {
  const asked = useAsk(DataQualityDocument, {});
  const { settings } = useAddress();
  const { quality: say, columns, table } = words();
  const all = asked.data?.dataQuality;
  const reports = [...new Set(all?.map(({ report }) => report))];
  const report = reports.find((one) => one === settings.get('report'));
  const rows = report ? all?.filter((row) => row.report === report) : all;
  const mean = rows && rows.length > 0 ? rows.reduce((sum, { f1 }) => sum + f1, 0) / rows.length : undefined;
  return (
    <>
      <ViewTitle title={say.title} />
      <p class="hint">
        {say.intro} {mean === undefined ? '' : say.mean(mean.toFixed(2))}
      </p>
      <FactTable
        name="quality"
        title={say.title}
        hideTitle
        pages={wholeList(asked, rows)}
        idOf={(row) => `${row.report} ${row.fact}`}
        filters={
          <label>
            {say.report}{' '}
            <select
              value={report ?? ''}
              onChange={(event) =>
                goTo(withSettings({ report: event.currentTarget.value }), { replace: true })
              }
            >
              <option value="">{table.all}</option>
              {reports.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        }
        columns={[
          { key: 'report', label: say.report, value: (row) => row.report },
          {
            key: 'fact',
            label: columns.fact,
            value: (row) => row.fact,
            cell: ({ fact }) => <code>{fact}</code>,
          },
          {
            key: 'f1',
            label: 'F1',
            value: (row) => row.f1,
            cell: ({ f1 }) => (
              <>
                <span class="bar" style={{ width: `${f1 * 4}rem` }} aria-hidden="true" />
                {f1.toFixed(2)}
              </>
            ),
            kind: 'number',
          },
          {
            key: 'precision',
            label: columns.precision,
            value: (row) => row.precision,
            cell: (row) => row.precision.toFixed(2),
            kind: 'number',
          },
          {
            key: 'recall',
            label: columns.recall,
            value: (row) => row.recall,
            cell: (row) => row.recall.toFixed(2),
            kind: 'number',
          },
          { key: 'right', label: columns.right, value: (row) => row.right, kind: 'number' },
          { key: 'missing', label: columns.missing, value: (row) => row.missing, kind: 'number' },
          { key: 'extra', label: columns.extra, value: (row) => row.extra, kind: 'number' },
        ]}
      />
    </>
  );
}
