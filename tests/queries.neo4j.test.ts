// docs/queries.md: every question is asked of the seed report's graph, and its whole answer is the one in the document. UPDATE=1 writes the
// answers; whoever does so compares each with seed/reports/2019-03.md.

import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildPublicSchema } from '../src/api/schema.js';
import { parseQuestions } from '../src/cli/answered-questions.js';
import { editorToken, startTestApi, type TestApi } from './api/small-server.js';
import { printAnswer } from './print-answer.js';

const file = new URL('../docs/queries.md', import.meta.url);
const document = readFileSync(file, 'utf8');
const questions = parseQuestions(document);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
}, 120_000);
afterAll(() => api.stop());

const answers: string[] = [];
for (const { title, query, variables, answer, alsoImported } of questions) {
  test(title, async () => {
    if (alsoImported) await importReport(new URL(alsoImported, file));
    const { data, errors } = await api.ask(query, variables);
    expect(errors).toBeUndefined();
    answers.push(printAnswer(data));
    if (!process.env.UPDATE) expect(data).toEqual(JSON.parse(answer));
  });
}

async function importReport(report: URL) {
  const { errors } = await api.ask(
    'mutation ($markdown: String!) { importReport(name: "another", markdown: $markdown) { created } }',
    { markdown: readFileSync(report, 'utf8') },
    { authorization: `Bearer ${editorToken}` },
  );
  expect(errors).toBeUndefined();
}

if (process.env.UPDATE) {
  test('the answers are written', () => {
    const rest = [...answers];
    writeFileSync(
      file,
      document.replace(
        /^```json answer\n[\s\S]*?^```$/gm,
        () => `\`\`\`json answer\n${rest.shift()}\n\`\`\``,
      ),
    );
  });
}

test('there are more than twenty, they ask every root field but the figures of quality, and the list at the top is theirs', () => {
  expect(questions.length).toBeGreaterThan(20);
  const asked = new Set(questions.flatMap(({ fields }) => fields));
  const unasked = Object.keys(buildPublicSchema().getQueryType()!.getFields()).filter(
    (name) => !asked.has(name),
  );
  expect(unasked).toEqual(['dataQuality']);
  const list = [...document.matchAll(/^\d+\. \[(.+)\]\(#(q\d+)\)$/gm)].map(([, title, anchor]) => ({
    title,
    anchor,
  }));
  expect(list).toEqual(questions.map(({ title, anchor }) => ({ title, anchor })));
});
