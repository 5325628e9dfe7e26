// One entity: what it is, its facts, its surroundings.

import { useAsk } from '../ask/use-ask.js';
import { EvidenceButton } from '../evidence/evidence-button.js';
import { EntityHeadDocument } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { lazy } from '../routing/lazy.js';
import { Empty } from '../states/empty.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { ViewTitle } from '../view-title.js';

const GraphView = lazy(() => import('../graph-view/graph-view.js').then((module) => module.GraphView));

export function EntityView({ id }: { id: string }) {
  const { data, error, loading, retry } = useAsk(EntityHeadDocument, { id });
  if (error) return <Failed error={error} retry={retry} />;
  if (loading || !data) return <Loading />;
  const { node } = data;
  if (!node || !('name' in node)) return <Empty>{words().errors.NOT_FOUND}</Empty>;
  return (
    <>
      <ViewTitle title={node.name}>
        <span class={`kind kind-${node.__typename}`}>{wordFor(node.__typename)}</span>
      </ViewTitle>
      <EvidenceButton title={node.name} of={node.id} />
      <GraphView id={node.id} />
    </>
  );
}
