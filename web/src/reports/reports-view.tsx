// The reports that the graph was read from, latest first.

import { usePages } from '../ask/use-pages.js';
import { EntityLink } from '../entity-link.js';
import { ReportsDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { addressOf } from '../routing/address.js';
import { days } from '../table/columns.js';
import { FactTable } from '../table/fact-table.js';
import { ViewTitle } from '../view-title.js';

export function ReportsView() {
  const pages = usePages(ReportsDocument, { first: 100 }, ({ reports }) => reports);
  const { reports: say, columns } = words();
  return (
    <>
      <ViewTitle title={say.title} />
      <FactTable
        name="reports"
        title={say.title}
        hideTitle
        pages={pages}
        idOf={({ id }) => id}
        columns={[
          { key: 'month', label: columns.month, value: ({ month }) => month, kind: 'date' },
          {
            key: 'title',
            label: columns.title,
            value: ({ title }) => title,
            cell: ({ id, title }) => <EntityLink type="Report" id={id} name={title} />,
            kind: 'wide',
          },
          { key: 'publisher', label: columns.publisher, value: ({ publisher }) => publisher },
          {
            key: 'coverage',
            label: columns.coverage,
            value: ({ coverageFrom, coverageTo }) => days(coverageFrom, coverageTo),
          },
          {
            key: 'importedAt',
            label: columns.importedAt,
            value: ({ importedAt }) => importedAt.slice(0, 10),
          },
          {
            key: 'changes',
            label: columns.change,
            value: () => null,
            cell: ({ id }) => <a href={addressOf('/explore/changes', { to: id })}>{say.compare}</a>,
          },
        ]}
      />
    </>
  );
}
