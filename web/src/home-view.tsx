// Where one begins.

import { words } from './language/language.js';
import { ViewTitle } from './view-title.js';

export function HomeView() {
  const say = words();
  return (
    <>
      <ViewTitle title={say.product} />
      <p>{say.productLine}</p>
    </>
  );
}
