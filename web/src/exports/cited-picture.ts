// A picture → the same with a foot that cites: which reports, which lines, and the address of what was on screen. So a picture that is
// passed on by itself still says where it is from.

import { words } from '../language/language.js';
import type { ExportedView } from './exported-view.js';
import { xmlText } from './xml-text.js';

const fontSize = 11;
const lineHeight = 16;
const margin = 12;

/** `svg`: an SVG in a file of its own, with width and height in pixels. `source`: the address. */
export function citedPicture(svg: string, view: ExportedView, source: string): string {
  const head = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const size = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)`).exec(head)?.[1] ?? 600);
  const width = Math.max(size('width'), 480);
  const foot = [...citations(view), words().pictures.exports.source(source)].flatMap((line) =>
    wrapped(line, width - 2 * margin),
  );
  const height = size('height') + foot.length * lineHeight + 2 * margin;
  const lines = foot.map(
    (line, index) =>
      `<text x="${margin}" y="${size('height') + margin + (index + 0.75) * lineHeight}">${xmlText(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${xmlText(view.title)}</title>
<rect width="100%" height="100%" fill="#ffffff"/>
${svg.replace(/^<\?xml[^>]*>/, '').trim()}
<g font-family="system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif" font-size="${fontSize}" fill="#444444">
${lines.join('\n')}
</g>
</svg>
`;
}

/** One a report: its publisher, title and month, and the lines that the facts stand on, in order. */
export function citations({ facts }: ExportedView): string[] {
  const reports = new Map<string, { readonly name: string; readonly lines: Set<number> }>();
  for (const { report, lineFrom } of facts.flatMap(({ evidence }) => evidence)) {
    const known = reports.get(report.id) ?? {
      name: `${report.publisher}《${report.title}》${report.month}`,
      lines: new Set<number>(),
    };
    known.lines.add(lineFrom);
    reports.set(report.id, known);
  }
  const say = words().pictures.exports;
  return [...reports.values()].map(({ name, lines }) =>
    say.cited(name, [...lines].sort((a, b) => a - b).join(say.comma)),
  );
}

/** Chinese signs are about as wide as they are high, others about two thirds so. */
function wrapped(line: string, width: number): string[] {
  const lines = [''];
  let used = 0;
  for (const sign of line) {
    const wide = sign > '\u2000' ? fontSize : fontSize * 0.66;
    if (used + wide > width) {
      lines.push('');
      used = 0;
    }
    lines[lines.length - 1] += sign;
    used += wide;
  }
  return lines;
}
