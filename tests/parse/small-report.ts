// A report of a few lines for one behaviour at a time: a fixed head of ten lines, then the body, whose first line is line 11.

import type { ParsedReport } from '../../src/model/parsed-report.js';
import { parseReport } from '../../src/parse/parse-report.js';

const head = `# “互联网+”发展情况 舆情监测

（2019年3月）

某某研究院

## 【舆情总结】

本监测期内（2019年2月16日-2019年3月15日），各地举措不断。

`;

const provinces = [
  ['云南', '云南省'],
  ['昆明', '云南省'],
  ['内蒙古', '内蒙古自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['山东', '山东省'],
  ['甘肃', '甘肃省'],
] as const;

/** A gazetteer of five provinces: the name that comes first in the text. */
export function inferHeading(text: string): string | null {
  const found = provinces
    .map(([word, name]) => ({ at: text.indexOf(word), name }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.name ?? null;
}

export const parseText = (text: string): ParsedReport =>
  parseReport({ name: 'small.md', bytes: new TextEncoder().encode(text) }, inferHeading);

/** Notes about the sections that the small report does not have are left out. */
export function parseBody(body: string) {
  const { excerpts, diagnostics } = parseText(head + body);
  return {
    excerpts: excerpts.map(({ key, date, text, sourceUrl, lines, headingInferred }) => ({
      key,
      date,
      text,
      sourceUrl,
      lines,
      ...(headingInferred ? { headingInferred } : {}),
    })),
    diagnostics: diagnostics.filter(({ code }) => code !== 'SECTION_MISSING'),
  };
}

/** The body of a provinces table; its first row is line 15. */
export const provincesTable = (rows: string): string => `## 二、全国各省“互联网+”政策落实情况

| 地区 | 相关政策 | 链接 |
|---|---|---|
${rows}
`;

/** The body of an enterprises table; its first row is line 15. */
export const enterprisesTable = (rows: string): string => `### 三、电信运营商及互联网相关企业参与情况

| 企业 | 相关举措 |
|---|---|
${rows}
`;
