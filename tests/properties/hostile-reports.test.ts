// Whatever a file holds: facts or REPORT_UNREADABLE, in time, and no fact whose words are not in the file.

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFacts } from '../../src/cli/read-facts.js';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { ProductError } from '../../src/model/errors.js';
import { type Facts, type Mention, sections } from '../../src/model/facts.js';
import { mutatedReport, type NamedText, wholeReports } from './mutated-report.js';
import { bareWords, piecesNeeded } from './words-of-source.js';

const gazetteer = await readGazetteer();
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Null where the file is refused as it should be; everything else that is thrown is a fault. */
function factsOf({ name, text }: NamedText): Facts | null {
  try {
    return readFacts({ name, bytes: bytesOf(text) }, gazetteer);
  } catch (error) {
    if (error instanceof ProductError && error.code === 'REPORT_UNREADABLE') return null;
    throw error;
  }
}

function mentionsIn(value: unknown): Mention[] {
  if (Array.isArray(value)) return value.flatMap(mentionsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('start' in value && 'end' in value && 'field' in value) return [value as Mention];
  return Object.values(value).flatMap(mentionsIn);
}

function flaws(facts: Facts, text: string): string[] {
  const excerpts = new Map(facts.excerpts.map((excerpt) => [excerpt.key, excerpt]));
  const found: string[] = [];
  if (excerpts.size !== facts.excerpts.length) found.push('two excerpts have one key');
  for (const mention of mentionsIn(facts)) {
    const excerpt = excerpts.get(mention.excerpt);
    const field = mention.field === 'TEXT' ? excerpt?.text : excerpt?.heading;
    if (mention.text === '' || field?.slice(mention.start, mention.end) !== mention.text)
      found.push(`mention ${JSON.stringify(mention)} of ${field}`);
  }
  // The bytes are what is read: a lone surrogate is no character of them.
  const lines = new TextDecoder().decode(bytesOf(text)).split(/\r\n|\n|\r/);
  const whole = bareWords(lines.join('\n'));
  for (const {
    key,
    text: words,
    lines: [from, to],
    section,
  } of facts.excerpts) {
    if (!(from >= 1 && from <= to && to <= lines.length)) found.push(`${key}: lines ${from} to ${to}`);
    if (!sections.includes(section)) found.push(`${key}: section ${section}`);
    // Rows that were torn and addresses printed among the words part a text; each such place is on a line of the excerpt.
    const printed = lines.slice(from - 1, to);
    const seams = printed.length + printed.join('').split(/https?:|www\.|<|\[/i).length;
    const pieces = piecesNeeded(bareWords(words), whole);
    if (pieces === null || pieces > 2 * seams)
      found.push(`${key}: not in the file (${pieces} pieces, ${seams} seams): ${words}`);
  }
  return found;
}

test.each(wholeReports.map((report): [string, NamedText] => [report.name, report]))(
  '%s itself',
  (_, report) => {
    const facts = factsOf(report);
    expect(facts).not.toBeNull();
    expect(flaws(facts as Facts, report.text)).toEqual([]);
  },
);

test('a mutated report gives facts whose words it holds, or is refused', () => {
  fc.assert(
    fc.property(mutatedReport, (report) => {
      const facts = factsOf(report);
      if (facts) expect(flaws(facts, report.text)).toEqual([]);
    }),
    { numRuns: Number(process.env.HOSTILE_RUNS ?? 60) },
  );
}, 600_000);

test('bytes of no text at all are refused', () => {
  const head = bytesOf(wholeReports[0]?.text ?? '').slice(0, 2000);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 0, maxLength: 300 }), fc.nat(2000), (noise, at) => {
      for (const bytes of [noise, Uint8Array.from([...head.slice(0, at), ...noise, ...head.slice(at)])]) {
        try {
          readFacts({ name: 'noise.md', bytes }, gazetteer);
        } catch (error) {
          expect(error).toMatchObject({ code: 'REPORT_UNREADABLE' });
        }
      }
    }),
    { numRuns: 200 },
  );
});
