// The words that name an entity, asked for when they are to be shown, ten and then more.

import { usePages } from '../ask/use-pages.js';
import { EvidenceOfEntityDocument, type EvidenceOfEntityQuery } from '../gql/graphql.js';
import { words } from '../language/language.js';
import { Failed } from '../states/failed.js';
import { Loading } from '../states/loading.js';
import { EvidenceQuote } from './evidence-quote.js';

const connectionOf = ({ node }: EvidenceOfEntityQuery) =>
  node && 'evidence' in node ? node.evidence : undefined;

export function EvidenceOf({ id }: { id: string }) {
  const { nodes, left, loading, error, retry, more } = usePages(
    EvidenceOfEntityDocument,
    { id, first: 10 },
    connectionOf,
  );
  return (
    <>
      {nodes.map((one) => (
        <EvidenceQuote key={one.id} evidence={one} />
      ))}
      {loading ? <Loading /> : null}
      {error ? <Failed error={error} retry={retry} /> : null}
      {!loading && !error && nodes.length === 0 ? <p class="state empty">{words().evidence.none}</p> : null}
      {left > 0 && !loading ? (
        <button type="button" class="more" onClick={more}>
          {words().evidence.more(left)}
        </button>
      ) : null}
    </>
  );
}
