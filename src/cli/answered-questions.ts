// docs/queries.md in, its questions out: each a heading, words, and blocks of code: the query, its variables where it has any, the answer.

import { Kind, parse } from 'graphql';
import type { AnsweredQuestion } from '../api/schema-docs.js';

export interface Question extends AnsweredQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** As JSON; what the query gives under `data`. */
  readonly answer: string;
  /** The report that is imported beside the seed's before it is asked, as a path from the document; most need none. */
  readonly alsoImported: string | undefined;
}

/** A question is `## <a id="q1"></a>1. 中文 · English`. */
export function parseQuestions(markdown: string): readonly Question[] {
  return markdown
    .split(/^(?=## )/m)
    .slice(1)
    .flatMap((section) => {
      const [, anchor, title] = /^## <a id="([^"]+)"><\/a>(.*)$/m.exec(section) ?? [];
      const query = blockOf(section, 'graphql');
      if (anchor === undefined || title === undefined || query === undefined) return [];
      return {
        anchor,
        title: title.replace(/^\d+\. /, ''),
        query,
        fields: rootFieldsOf(query),
        variables: JSON.parse(blockOf(section, 'json variables') ?? '{}'),
        answer: blockOf(section, 'json answer') ?? '',
        alsoImported: /\]\(([^)]+)\) imported too/.exec(section)?.[1],
      };
    });
}

function blockOf(section: string, info: string): string | undefined {
  const begin = section.indexOf(`\n\`\`\`${info}\n`);
  if (begin < 0) return undefined;
  const from = begin + info.length + 5;
  return section.slice(from, section.indexOf('\n```', from - 1)).trim();
}

function rootFieldsOf(query: string): string[] {
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((selection) =>
          selection.kind === Kind.FIELD ? selection.name.value : [],
        )
      : [],
  );
}
