// One excerpt: the report's words with what they name marked and linked, which report, which lines, which address.

import type { EvidencePartsFragment } from '../gql/graphql.js';
import { wordFor, words } from '../language/language.js';
import { addressOf } from '../routing/address.js';
import { markedWords } from './marked-words.js';

/** Reports print what they like as an address; only these two schemes become a link. */
const isWebAddress = (address: string) => /^https?:\/\//i.test(address);

export function EvidenceQuote({ evidence }: { evidence: EvidencePartsFragment }) {
  const { evidence: say } = words();
  const { quote, heading, mentions, sourceUrl, report } = evidence;
  const inHeading = mentions.filter(({ field }) => field === 'HEADING');
  return (
    <figure class="quote">
      <blockquote lang="zh-CN" cite={sourceUrl && isWebAddress(sourceUrl) ? sourceUrl : undefined}>
        <Marked text={quote} mentions={mentions.filter(({ field }) => field === 'TEXT')} />
      </blockquote>
      <figcaption>
        <dl class="facts">
          <dt>{say.report}</dt>
          <dd>
            <a href={addressOf(`/explore/entity/${report.id}`)}>{report.title}</a> {report.month}{' '}
            <span class="nowrap">{say.lines(evidence.lineFrom, evidence.lineTo)}</span>
          </dd>
          <dt>{say.under}</dt>
          <dd lang="zh-CN">
            <Marked text={heading} mentions={inHeading} />
            {inHeading.length > 0 ? (
              <span class="hint">
                {' '}
                {say.inHeading(inHeading.map(({ entity }) => entity.name).join('、'))}
              </span>
            ) : null}
          </dd>
          {evidence.date ? (
            <>
              <dt>{say.date}</dt>
              <dd>{evidence.date}</dd>
            </>
          ) : null}
          <dt>{say.address}</dt>
          <dd class="address">
            {sourceUrl === null || sourceUrl === undefined ? (
              <span class="hint">{say.noAddress}</span>
            ) : isWebAddress(sourceUrl) ? (
              <a href={sourceUrl} target="_blank" rel="noopener noreferrer">
                {sourceUrl}
              </a>
            ) : (
              sourceUrl
            )}
          </dd>
        </dl>
      </figcaption>
    </figure>
  );
}

type Mention = EvidencePartsFragment['mentions'][number];

const placeOf = (mention: Mention) => ({ ...mention, givesWay: mention.entity.__typename === 'Policy' });

function Marked({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  return (
    <>
      {markedWords(text, mentions.map(placeOf)).map(({ text: piece, mention }) =>
        mention ? (
          <mark
            key={mention.start}
            class={`kind-${mention.entity.__typename}`}
            title={wordFor(mention.entity.__typename)}
          >
            <a href={addressOf(`/explore/entity/${mention.entity.id}`)}>{piece}</a>
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
