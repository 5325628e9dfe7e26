import { expect, test } from '@jest/globals';
import { enterprisesTable, parseBody, provincesTable } from './small-report.js';

test('a row, a sentence and an address that a page break tore are whole again', () => {
  const body =
    provincesTable(`| 山东省 | 3月1日，济南市推进信用信 | <a href="http://a.example/2019/">http://a.example/2019/</a> |

|  |  |  |
|---|---|---|
|  | <p>息共享。</p> <p>3月4日，青岛市上线平台。</p> | <p><a href="#">t1.html</a></p> <p><a href="http://b.example/2.html">http://b.example/2.html</a></p> |`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'provinces/山东省/1',
        date: '2019-03-01',
        text: '3月1日，济南市推进信用信息共享。',
        sourceUrl: 'http://a.example/2019/t1.html',
        lines: [15, 19],
      },
      {
        key: 'provinces/山东省/2',
        date: '2019-03-04',
        text: '3月4日，青岛市上线平台。',
        sourceUrl: 'http://b.example/2.html',
        lines: [19, 19],
      },
    ],
    diagnostics: [],
  });
});

test('a heading cell that a page break tore is whole again, and its tail is no region of its own', () => {
  const body = provincesTable(`| 内蒙古 | 3月1日，呼和浩特市推进 |  |

|  |  |  |
|---|---|---|
| 自治区 | 平台建设。 |  |
| 宁夏回族 | 3月2日，银川市启用平台。 |  |

| 自治区 | 3月5日，固原市启用平台。 |  |
|---|---|---|`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'provinces/内蒙古自治区/1',
        date: '2019-03-01',
        text: '3月1日，呼和浩特市推进平台建设。',
        sourceUrl: null,
        lines: [15, 19],
      },
      {
        key: 'provinces/宁夏回族自治区/1',
        date: '2019-03-02',
        text: '3月2日，银川市启用平台。',
        sourceUrl: null,
        lines: [20, 20],
      },
      {
        key: 'provinces/宁夏回族自治区/2',
        date: '2019-03-05',
        text: '3月5日，固原市启用平台。',
        sourceUrl: null,
        lines: [22, 22],
      },
    ],
    diagnostics: [],
  });
});

test('a blank heading goes on above after a page break, and is inferred where the text names another province', () => {
  const body = provincesTable(`| 山东省 | 3月1日，济南市启用平台。 |  |
|  |  |  |

|  |  |  |
|---|---|---|
|  | 3月2日，威海市启用平台。 |  |
|  | 3月3日，昆明市启用平台。 |  |

某某研究院

|  |  |  |
|---|---|---|
|  | 3月4日，大理州启用平台。 |  |`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'provinces/山东省/1',
        date: '2019-03-01',
        text: '3月1日，济南市启用平台。',
        sourceUrl: null,
        lines: [15, 15],
      },
      {
        key: 'provinces/山东省/2',
        date: '2019-03-02',
        text: '3月2日，威海市启用平台。',
        sourceUrl: null,
        lines: [20, 20],
      },
      {
        key: 'provinces/云南省/1',
        date: '2019-03-03',
        text: '3月3日，昆明市启用平台。',
        sourceUrl: null,
        lines: [21, 21],
        headingInferred: true,
      },
      {
        key: 'provinces/云南省/2',
        date: '2019-03-04',
        text: '3月4日，大理州启用平台。',
        sourceUrl: null,
        lines: [27, 27],
        headingInferred: true,
      },
    ],
    diagnostics: [],
  });
});

test('a row without a heading whose text names no province goes on above, and it is said', () => {
  const body = provincesTable(`| 山东省 | 3月1日，济南市启用平台。 |  |
|  | 3月2日，当地启用平台。 |  |`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'provinces/山东省/1',
        date: '2019-03-01',
        text: '3月1日，济南市启用平台。',
        sourceUrl: null,
        lines: [15, 15],
      },
      {
        key: 'provinces/山东省/2',
        date: '2019-03-02',
        text: '3月2日，当地启用平台。',
        sourceUrl: null,
        lines: [16, 16],
        headingInferred: true,
      },
    ],
    diagnostics: [
      {
        code: 'HEADING_UNKNOWN',
        line: 16,
        message:
          'provinces: the row at line 16 has no heading and its text names no region; it is read as going on under 山东省',
      },
    ],
  });
});

test('a date that a page break tore, and one that ends a torn sentence, begin no item of their own', () => {
  const body = enterprisesTable(`| 腾讯 | 3月 |

|  |  |
|---|---|
|  | 1日，腾讯发布产品，公测将持续至 |

|  |  |
|---|---|
|  | 3月9日，用户可免费使用。 |`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'enterprises/腾讯/1',
        date: '2019-03-01',
        text: '3月1日，腾讯发布产品，公测将持续至3月9日，用户可免费使用。',
        sourceUrl: null,
        lines: [15, 23],
      },
    ],
    diagnostics: [],
  });
});

test('words that the conversion lost at a page break are told by the report’s own usage or a lone quotation mark', () => {
  const body = provincesTable(`| 山东省 | 3月1日，济南市提升各个方面 |  |

|  |  |  |
|---|---|---|
|  | 字化转型水平。 |  |
| 甘肃省 | 3月2日，兰州市推动企业数字化转型，打造数字化平台。 |  |
| 云南省 | 3月3日，昆明市印发 |  |

|  |  |  |
|---|---|---|
|  | 行动方案》。 |  |`);
  expect(parseBody(body).diagnostics).toEqual([
    {
      code: 'TEXT_LOST',
      line: 19,
      message:
        'provinces/山东省/1: the conversion lost text between line 15 and line 19 (…各个方面 | 字化转型水)',
    },
    {
      code: 'TEXT_LOST',
      line: 25,
      message:
        'provinces/云南省/1: the conversion lost text between line 21 and line 25 (…明市印发 | 行动方案》)',
    },
  ]);
});

test('a heading row that is printed again on the next page is no item, and the row under it may go on', () => {
  const body = enterprisesTable(`| 百度 | ➤ 3月1日，百度发布智能 |

| 企业 | 相关举措 |
|---|---|
|  | 音箱。 |`);
  expect(parseBody(body)).toEqual({
    excerpts: [
      {
        key: 'enterprises/百度/1',
        date: '2019-03-01',
        text: '3月1日，百度发布智能音箱。',
        sourceUrl: null,
        lines: [15, 19],
      },
    ],
    diagnostics: [],
  });
});
