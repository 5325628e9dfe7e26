// The events held in a region, or that an enterprise had a part in, latest first.

import { usePages } from '../ask/use-pages.js';
import { EventsOfDocument } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { eventColumns, eventFact } from '../table/columns.js';
import { FactTable } from '../table/fact-table.js';

export function EventsSection({ id }: { id: string }) {
  const pages = usePages(EventsOfDocument, { id, first: 100 }, ({ node }) =>
    node && 'events' in node ? node.events : undefined,
  );
  return (
    <FactTable
      name="events"
      title={words().entity.events}
      columns={eventColumns()}
      pages={pages}
      idOf={(row) => row.id}
      factOf={eventFact}
    />
  );
}
