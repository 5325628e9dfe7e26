// 报告: one monthly monitoring report that was imported. Label Report, shared label Provenance.

import { ObjectType } from 'type-graphql';
import { property } from './graph-field.js';
import { Node } from './node.js';
import { connectionOf } from './page.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

@ObjectType('Report', {
  implements: Node,
  description: 'One monitoring report. Example: `{ title publisher month }`',
})
export class Report {
  id: string;

  @property(() => String, 'The title on its first page. Example: `"“互联网+”舆情监测报告"`')
  title: string;

  @property(
    () => String,
    'Who published it; with its month that is what makes it the same report. Example: `"中国信息通信研究院"`',
  )
  publisher: string;

  @property(() => String, 'YYYY-MM Example: `"2019-03"`')
  month: string;

  @property(() => DateScalar, 'First day that it covers. Example: `"2019-02-16"`')
  coverageFrom: string;

  @property(() => DateScalar, 'Last day that it covers. Example: `"2019-03-15"`')
  coverageTo: string;

  @property(
    () => DateTimeScalar,
    'When it, or its present content, was first imported. Example: `"2019-03-20T08:00:00.000Z"`',
  )
  importedAt: string;
}

export const ReportConnection = connectionOf('Report', () => Report);
