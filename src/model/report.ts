// 报告: one monthly monitoring report that was imported. Label Report, shared label Provenance.

import { ObjectType } from 'type-graphql';
import { property } from './graph-field.js';
import { Node } from './node.js';
import { connectionOf } from './page.js';
import { DateScalar, DateTimeScalar } from './scalars.js';

@ObjectType('Report', { implements: Node, description: 'One monitoring report.' })
export class Report {
  id: string;

  @property(() => String, 'The title on its first page.')
  title: string;

  @property(() => String, 'Who published it; with its month that is what makes it the same report.')
  publisher: string;

  @property(() => String, 'YYYY-MM')
  month: string;

  @property(() => DateScalar, 'First day that it covers.')
  coverageFrom: string;

  @property(() => DateScalar, 'Last day that it covers.')
  coverageTo: string;

  @property(() => DateTimeScalar, 'When it, or its present content, was first imported.')
  importedAt: string;
}

export const ReportConnection = connectionOf('Report', () => Report);
