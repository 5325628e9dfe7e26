// `list_reports`: the monthly reports that the graph was read from.

import { z } from 'zod';
import { askData } from '../ask-data.js';
import { listAnswer, pageShape } from '../list-answer.js';
import { type Connection, connectionFields, connectionItems, pageInput } from '../paging.js';
import { tool } from '../tool.js';

const query = `query ($first: Int, $after: String) {
  reports(first: $first, after: $after) ${connectionFields('id month title publisher coverageFrom coverageTo')}
}`;

const report = z.object({
  id: z.string(),
  month: z.string(),
  title: z.string(),
  publisher: z.string(),
  coverageFrom: z.string(),
  coverageTo: z.string(),
});

export const listReports = tool({
  name: 'list_reports',
  title: 'Reports',
  description:
    'The monthly “互联网+” monitoring reports (监测月报) that the graph was read from, latest first, with the days that each covers. Nothing outside these days is known.',
  input: pageInput(12, 50),
  output: { reports: z.array(report), ...pageShape },
  async answer(ask, { limit, cursor }) {
    const data = await askData<{ reports: Connection<z.infer<typeof report>> }>(ask, query, {
      first: limit,
      after: cursor,
    });
    const list = connectionItems(data.reports, (value) => ({
      value,
      evidence: [],
      text: () =>
        `- ${value.month} ${value.title}, ${value.publisher}, ${value.coverageFrom} to ${value.coverageTo} ${value.id}`,
    }));
    return listAnswer({ key: 'reports', heading: `Reports: ${list.total}, latest first.`, ...list });
  },
});
