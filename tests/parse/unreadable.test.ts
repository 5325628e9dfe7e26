import { expect, test } from '@jest/globals';
import { ProductError } from '../../src/model/errors.js';
import { parseReport } from '../../src/parse/parse-report.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const period = '监测期：2019年2月16日-2019年3月15日\n\n';
const section = '## 四、相关峰会\n\n### 1. 甲\n\n甲于3月9日召开。\n';

function refusal(bytes: Uint8Array): string {
  try {
    parseReport({ name: 'r.md', bytes }, () => null);
  } catch (error) {
    if (error instanceof ProductError && error.code === 'REPORT_UNREADABLE') return error.message;
    throw error;
  }
  return 'none';
}

test.each<[string, Uint8Array, string]>([
  [
    'Big5',
    Uint8Array.from([0x23, 0x20, 0x61, 0x0a, 0xa4, 0xac, 0xc1, 0x70, 0xba, 0xf4]),
    'r.md, line 2: the bytes are neither valid UTF-8 nor Chinese text in GB18030. Convert it to UTF-8 first, for example: iconv -f GB18030 -t UTF-8 OLD.md > NEW.md',
  ],
  [
    'UTF-16',
    Uint8Array.from([0xff, 0xfe, 0x23, 0x00]),
    'r.md: the file is UTF-16, but a report must be UTF-8 or GB18030. Convert it to UTF-8 first, for example: iconv -f UTF-16 -t UTF-8 OLD.md > NEW.md',
  ],
  [
    'a binary file',
    Uint8Array.from([0x25, 0x50, 0x0a, 0x00]),
    'r.md, line 2: a NUL byte. This is a binary file. Reports are read from Markdown (.md), plain text (.txt), HTML (.html), Word (.docx) and PDF with text (.pdf).',
  ],
  ['an empty file', utf8('\ufeff \n'), 'r.md: the file is empty. Give a monitoring report.'],
  [
    'a text that is no report',
    utf8('# 菜单\n\n米饭\n'),
    'r.md: none of the five sections of a monitoring report was found in its 4 lines. Sections are headings such as “## 一、国家部委“互联网+”政策落实情况”.',
  ],
  [
    'no coverage period',
    utf8(`# 舆情监测\n\n（2019年3月）\n\n某某院\n\n${section}`),
    'r.md, lines 1 to 7: no coverage period is told. Its dates need one for their year; write it before the first section, for example （2019年2月16日-2019年3月15日）.',
  ],
  [
    'no publisher and no month',
    utf8(`# 舆情监测\n\n## 前言\n\n${period}${section}`),
    'r.md, line 1: the head of the report tells no publisher, no month. A report begins with its title (# …), its month （2019年3月） and its publisher, each on a line of its own.',
  ],
  [
    'nothing: a byte order mark and Windows line ends are fine',
    utf8(`\ufeff# 舆情监测\r\n\r\n（2019年3月）\r\n\r\n某某院\r\n\r\n${period}${section}`),
    'none',
  ],
])('what is refused of %s, and what to do', (_, bytes, message) => {
  expect(refusal(bytes)).toBe(message);
});
