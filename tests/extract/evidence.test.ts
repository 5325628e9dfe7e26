// Evidence: every mention is in the text to the character, whatever the text; names and references line up.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { readFacts } from '../../src/cli/read-facts.js';
import { readGazetteer } from '../../src/cli/read-gazetteer.js';
import { type EntityFact, Facts, type Mention } from '../../src/model/facts.js';
import { factsOfReport, reportOf } from './facts-of-item.js';

const gazetteer = await readGazetteer();
const fits = new Ajv2020({ strict: false }).compile(Facts);
const folders = [new URL('../fixtures/reports/', import.meta.url)];
const files = [
  ...folders.flatMap((folder) => readdirSync(folder).map((name) => new URL(`${name}/input.md`, folder))),
  new URL('../../seed/reports/2019-03.md', import.meta.url),
];

/** What is wrong with the document's evidence; empty where nothing is. */
function flaws(facts: Facts): string[] {
  const fields = new Map(facts.excerpts.map((one) => [one.key, { TEXT: one.text, HEADING: one.heading }]));
  const entities = new Map(facts.entities.map((one) => [one.ref, one]));
  const misplaced = (one: Mention) =>
    fields.get(one.excerpt)?.[one.field].slice(one.start, one.end) !== one.text;
  const wrongRefs = (names: readonly string[], refs: readonly string[], type?: EntityFact['type']) =>
    names.length !== refs.length ||
    names.some((name, i) => {
      const entity = entities.get(refs[i] ?? '');
      return entity?.name !== name || (type !== undefined && entity.type !== type);
    });
  const mentions = [
    ...facts.entities.flatMap((one) => one.mentions),
    ...facts.policies.map((one) => one.mention),
    ...facts.partnerships.flatMap((one) => one.mentions),
    ...facts.events.map((one) => one.mention),
    ...facts.people.map((one) => one.mention),
  ];
  return [
    ...(fits(facts) ? [] : [`schema: ${JSON.stringify(fits.errors?.[0])}`]),
    ...mentions.filter(misplaced).map((one) => `misplaced: ${JSON.stringify(one)}`),
    ...facts.entities
      .filter((one) => one.mentions.length + one.inferredFrom.length === 0 || one.reason === '')
      .map((one) => `without evidence: ${one.name}`),
    ...facts.policies
      .filter(
        (one) =>
          wrongRefs(one.issuers, one.issuerRefs, 'ISSUING_BODY') ||
          wrongRefs(one.regions, one.regionRefs, 'REGION') ||
          wrongRefs(one.themes, one.themeRefs, 'THEME'),
      )
      .map((one) => `policy's references: ${one.title}`),
    ...facts.partnerships
      .filter((one) => wrongRefs(one.parties, one.partyRefs))
      .map((one) => `deal's references: ${one.parties}`),
    ...facts.events
      .filter(
        (one) =>
          wrongRefs(one.participants, one.participantRefs) ||
          wrongRefs(
            one.organizers.map(({ name }) => name),
            one.organizers.map(({ ref }) => ref),
          ) ||
          (one.place !== null && wrongRefs([one.place], [one.placeRef ?? ''], 'REGION')),
      )
      .map((one) => `event's references: ${one.name}`),
  ];
}

describe('in every report that the project has', () => {
  test.each(files.map((file): [string, URL] => [file.pathname.split('/').slice(-2).join('/'), file]))(
    '%s',
    (name, file) => {
      expect(flaws(readFacts({ name, bytes: readFileSync(file) }, gazetteer))).toEqual([]);
    },
  );
});

describe('in texts that nobody wrote', () => {
  const sentences = files
    .slice(0, 2)
    .flatMap((file) => readFacts({ name: file.pathname, bytes: readFileSync(file) }, gazetteer).excerpts)
    .map(({ text }) => text);
  const pieces = sentences.flatMap((text) => text.match(/[^，。]{1,30}[，。]?/g) ?? []);
  const text = fc.oneof(
    fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom(...sentences), fc.nat(200), fc.nat(40))
      .map(([one, at, n]) => one.slice(0, at) + one.slice(at + n)),
    fc
      .array(fc.constantFrom(...'《》“”（）、，。与和在Ⓔ省市区局５5%亿元\n 公司将'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  );
  const section = fc.constantFrom('ministries', 'provinces', 'enterprises', 'summits', 'topics');

  test('extraction never throws, and never gives a mention that is not in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, section), { minLength: 1, maxLength: 3 }), (items) => {
        const report = reportOf(items.map(([words, where]) => ({ text: words, section: where })));
        expect(flaws(factsOfReport(report))).toEqual([]);
      }),
      { numRuns: 300, seed: 20190520 },
    );
  });
});
