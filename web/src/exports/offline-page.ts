// A view → one HTML file that needs no network: the picture, and under it every fact with the report's words. It has no script: a click
// on a node or a line of the picture is a link to the place that tells of it. Addresses are links as the reports print them.

import type { EvidencePartsFragment } from '../gql/graphql.js';
import { presentLanguage, words } from '../language/language.js';
import { linesOf } from './citation.js';
import type { ExportedFact, ExportedView } from './exported-view.js';
import { offlineStyle } from './offline-style.js';
import { xmlText } from './xml-text.js';

/** `source`: the address of what was on screen; `svg`: its picture, where it has one. */
export function offlinePage(view: ExportedView, source: string, svg: string | undefined): string {
  const { exports: say } = words().pictures;
  return `<!doctype html>
<html lang="${presentLanguage() === 'en' ? 'en' : 'zh-CN'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(view.title)}</title>
<style>${offlineStyle}</style>
</head>
<body>
<header>
<h1>${xmlText(view.title)}</h1>
<p>${xmlText(say.source(source))}</p>${svg ? `\n<p>${xmlText(say.offlineHint)}</p>` : ''}
</header>
${svg ? `<figure id="picture">\n${linked(svg)}</figure>\n` : ''}<main>
<h2>${xmlText(say.facts)}</h2>
${view.facts.map((fact, index) => section(view, fact, index + 1)).join('\n')}
${view.graph ? nodeSections(view) : ''}</main>
</body>
</html>
`;
}

/** The groups of the picture (`<g id="edge-1" …>`) become links to `#fact-1`, those of nodes to `#entity-1`. */
function linked(svg: string): string {
  return svg
    .replaceAll(/<g id="(edge|node)-(\d+)"([^>]*)>/g, (_, kind: string, number: string, rest: string) => {
      const target = kind === 'edge' ? 'fact' : 'entity';
      return `<a href="#${target}-${number}"><g id="${kind}-${number}"${rest}>`;
    })
    .replaceAll('</g>', '</g></a>');
}

function section(view: ExportedView, fact: ExportedFact, number: number): string {
  const cells = view.columns
    .map(({ key, label }) => [label, fact.cells[key] ?? null] as const)
    .filter(([, value]) => value !== null && value !== '');
  const facts = cells.map(([label, value]) => `<dt>${xmlText(label)}</dt><dd>${xmlText(String(value))}</dd>`);
  return `<section id="fact-${number}">
<dl>${facts.join('')}</dl>
${quotes(fact.evidence)}${view.graph ? back() : ''}</section>`;
}

function quotes(evidence: readonly EvidencePartsFragment[]): string {
  const say = words();
  if (evidence.length === 0) return `<p class="none">${xmlText(say.pictures.exports.noWords)}</p>\n`;
  return evidence
    .map((one) => {
      const lines = say.evidence.lines(one.lineFrom, one.lineTo);
      const { report, sourceUrl } = one;
      return `<figure><blockquote lang="zh-CN" data-lines="${linesOf(one)}">${xmlText(one.quote)}</blockquote><figcaption>${xmlText(`${report.publisher}《${report.title}》${report.month} · ${lines}`)}${address(sourceUrl)}</figcaption></figure>\n`;
    })
    .join('');
}

function address(url: string | null | undefined): string {
  if (!url) return '';
  const text = xmlText(url);
  return /^https?:\/\//i.test(url) ? ` · <a href="${text}" rel="noreferrer">${text}</a>` : ` · ${text}`;
}

const back = () => `<p><a href="#picture">↑ ${xmlText(words().pictures.exports.back)}</a></p>\n`;

/** Each node with its facts, as links to them. */
function nodeSections({ graph, facts, columns }: ExportedView): string {
  if (!graph) return '';
  const { exports: say } = words().pictures;
  const numbers = new Map(facts.map(({ id }, index) => [id, index + 1]));
  const sentence = new Map(
    facts.map((fact) => [
      fact.id,
      columns
        .slice(0, 3)
        .map(({ key }) => fact.cells[key] ?? '')
        .join(' · '),
    ]),
  );
  const one = (node: (typeof graph.nodes)[number], index: number) => {
    const own = graph.edges.filter(({ from, to }) => from === node.id || to === node.id);
    const links = own.map(
      ({ id }) => `<li><a href="#fact-${numbers.get(id)}">${xmlText(sentence.get(id) ?? id)}</a></li>`,
    );
    return `<section id="entity-${index + 1}">
<h3>${xmlText(node.name)}</h3>
<ul>${links.join('')}</ul>
${back()}</section>`;
  };
  return `<h2>${xmlText(say.entities)}</h2>\n${graph.nodes.map(one).join('\n')}\n`;
}
