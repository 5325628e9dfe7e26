// `read_evidence`: the whole words of excerpts by their ids, to cite or to check a citation.

import { z } from 'zod';
import { ProductError } from '../../model/errors.js';
import { askData } from '../ask-data.js';
import { evidence, evidenceFields, evidenceText, type RawEvidence, toEvidence } from '../evidence.js';
import { tool } from '../tool.js';

const query = `query ($ids: [ID!]!) { evidence(ids: $ids) { ${evidenceFields} } }`;

export const readEvidence = tool({
  name: 'read_evidence',
  title: 'Evidence by id',
  description:
    'The report\'s own words (原文) of excerpts by id, whole, with report, lines and address: to cite them, to check a citation, or to read evidence that another answer only named. Example: ids ["excerpt:e89f2453bfba36e5"].',
  input: {
    ids: z
      .array(z.string().regex(/^excerpt:/))
      .min(1)
      .max(10)
      .describe('Ids from "evidenceIds".'),
  },
  output: { evidence: z.array(evidence) },
  async answer(ask, { ids }) {
    const data = await askData<{ evidence: readonly (RawEvidence | null)[] }>(ask, query, { ids });
    const missing = ids.filter((_, index) => !data.evidence[index]);
    if (missing.length > 0) {
      throw new ProductError('NOT_FOUND', `ids: no excerpt is called ${missing.join(', ')}`);
    }
    const found = data.evidence.map((raw) => toEvidence(raw!, Number.POSITIVE_INFINITY));
    return {
      structured: { evidence: found },
      text: found.map((one, index) => evidenceText(one, index + 1)).join('\n'),
    };
  },
});
