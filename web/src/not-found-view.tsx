// An address that names no view.

import { words } from './language/language.js';
import { Empty } from './states/empty.js';
import { ViewTitle } from './view-title.js';

export function NotFoundView() {
  return (
    <>
      <ViewTitle title={words().notFound} />
      <Empty>{location.pathname}</Empty>
    </>
  );
}
