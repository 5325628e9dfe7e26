// In: lines. Out: the same number of lines, HTML comments blanked: an editor's remark is no word of the report.

export function withoutComments(lines: readonly string[]): string[] {
  const lastLine = lines.findLastIndex((line) => line.includes('-->'));
  let inside = false;
  return lines.map((line, index) => {
    if (!inside && !line.includes('<!--')) return line;
    const lastEnd = index < lastLine ? Number.POSITIVE_INFINITY : line.lastIndexOf('-->');
    const kept: string[] = [];
    let at = 0;
    while (at < line.length) {
      const mark = line.indexOf(inside ? '-->' : '<!--', at);
      if (mark < 0) {
        if (!inside) kept.push(line.slice(at));
        break;
      }
      if (!inside) kept.push(line.slice(at, mark));
      at = mark + (inside ? 3 : 4);
      // A comment that nothing closes would swallow the report: only its mark is dropped.
      inside = !inside && at <= lastEnd;
    }
    return kept.join('');
  });
}
