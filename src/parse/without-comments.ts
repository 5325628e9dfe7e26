// In: lines. Out: the same number of lines, HTML comments blanked: an editor's remark is no word of the report.

export function withoutComments(lines: readonly string[]): string[] {
  const lastEnd = lines.findLastIndex((line) => line.includes('-->'));
  const out: string[] = [];
  let inside = false;
  lines.forEach((line, index) => {
    let rest = line;
    let kept = '';
    while (rest !== '') {
      const mark = inside ? '-->' : '<!--';
      const at = rest.indexOf(mark);
      if (at < 0) {
        if (!inside) kept += rest;
        break;
      }
      if (inside) {
        inside = false;
        rest = rest.slice(at + 3);
        continue;
      }
      kept += rest.slice(0, at);
      rest = rest.slice(at + 4);
      // A comment that nothing closes would swallow the report: only its mark is dropped.
      inside = index < lastEnd || rest.includes('-->');
    }
    out.push(kept);
  });
  return out;
}
