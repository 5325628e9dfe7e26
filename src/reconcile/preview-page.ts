// An entity → the small page that a client shows beside a candidate: what it is, and the reports' words with its name marked.

import { createHash } from 'node:crypto';
import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import { candidateFragment, describe } from './describe.js';
import type { AnsweredEntity } from './entity-property.js';
import { typeOf } from './entity-type.js';

export const previewSize = { width: 430, height: 300 } as const;

const style =
  'body{font:14px/1.5 sans-serif;margin:12px;color:#1a1a1a;background:#fff}h1{font-size:17px;margin:0}p{margin:4px 0}blockquote{margin:8px 0;padding-left:8px;border-left:3px solid #3b6ea8}mark{background:#fff1a8}small{color:#555}';
/** No script, nothing from elsewhere; any page may frame it, which is what it is for. */
export const previewPolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;

interface Mention {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}
interface Quote {
  readonly quote: string;
  readonly lineFrom: number;
  readonly sourceUrl: string | null;
  readonly report: { readonly title: string; readonly month: string };
  readonly mentions: readonly Mention[];
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => signs[sign]!);

/** The words with the places marked where they name the entity. */
export function marked(text: string, mentions: readonly Mention[]): string {
  let at = 0;
  let html = '';
  const places = mentions
    .filter(({ field }) => field === 'TEXT')
    .sort((one, other) => one.start - other.start);
  for (const { start, end } of places) {
    if (start < at) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at));
}

/** An address as a link where a browser could follow it, else as text. */
const source = (url: string | null) => {
  if (url === null) return '';
  return /^https?:\/\//i.test(url) && URL.canParse(url)
    ? ` · <a href="${escaped(url)}" rel="noreferrer noopener" target="_blank">${escaped(new URL(url).host)}</a>`
    : ` · ${escaped(url)}`;
};

/** The inside of the page. Throws NOT_FOUND where nothing has the id. */
export async function previewBody(ask: Ask, id: string, most: number): Promise<string> {
  const data = await readAnswer(
    ask,
    `query Preview($id: ID!, $most: Int!) {
  node(id: $id) { ... on Entity { ...Shown evidence(first: $most) { totalCount nodes { quote lineFrom sourceUrl report { title month } mentions { field start end } } } } }
}
${candidateFragment}`,
    { id, most },
  );
  const entity = data.node as
    | (AnsweredEntity & { evidence: { totalCount: number; nodes: readonly Quote[] } })
    | null;
  if (!entity?.id)
    throw new ProductError(
      'NOT_FOUND',
      `nothing has the id “${id.slice(0, 80)}”; suggest and queries give ids`,
    );
  const { nodes, totalCount } = entity.evidence;
  const quotes = nodes.map(
    ({ quote, lineFrom, sourceUrl, report, mentions }) =>
      `<blockquote>${marked(quote, mentions)}<br><small>${escaped(report.month)} ${escaped(report.title)}, ${lineFrom}${source(sourceUrl)}</small></blockquote>`,
  );
  const description = describe(entity);
  return `<h1>${escaped(entity.name)}</h1>
<p><small>${escaped(typeOf(entity.__typename)?.name ?? entity.__typename)}${description === '' ? '' : ` · ${escaped(description)}`}</small></p>
${quotes.join('\n')}
<p><small>${totalCount} 条原文 excerpts · ${escaped(entity.id)}</small></p>`;
}

export const previewPage = (body: string): string => `<!doctype html>
<html lang="zh"><head><meta charset="utf-8"><title>Preview</title><style>${style}</style></head><body>
${body}
</body></html>
`;
