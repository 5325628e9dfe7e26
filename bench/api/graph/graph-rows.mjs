// How many policies and a seed in, the rows of a graph in the product's model out, batch by batch: nodes before the relationships
// that join them. What grows with the policies, so that an entity's fan-out stays: bodies (one for 20 policies), enterprises
// (one for 20), deals (one for 8), named zones (one for 40), reports (one for 2,000). What does not grow, because it does not in
// the world: divisions (the gazetteer's), themes, and the ten years of dates.

import { readFileSync } from 'node:fs';
import { product } from '../product.mjs';
import { randomOf } from './random.mjs';
import { policyTitle, words } from './words.mjs';

const { lookupKey } = await product('model/lookup-key.js');
const { makeId, regionId } = await product('model/identity.js');
const seedFile = (name) =>
  JSON.parse(readFileSync(new URL(`../../../seed/gazetteers/${name}.json`, import.meta.url), 'utf8'));

const lookup = (...names) => [...new Set(names.filter(Boolean).map(lookupKey))].sort();
const day = (random) =>
  new Date(Date.UTC(2010, 0, 1) + random.below(3652) * 86_400_000).toISOString().slice(0, 10);

/**
 * Sizes of a graph of `policies` policies. `constant`: an entity keeps its fan-out, as above. `growing`: bodies, enterprises and zones
 * stay as many as 10,000 policies have, so that each has more to say in a larger graph.
 */
export function sizesOf(policies, fanOut = 'constant') {
  const spread = fanOut === 'growing' ? 10_000 : policies;
  return {
    policies,
    bodies: spread / 20,
    enterprises: spread / 20,
    deals: policies / 8,
    zones: spread / 40,
    reports: policies / 2000,
  };
}

export const ids = {
  policy: (index) => makeId('policy', 'bench', String(index)),
  body: (index) => makeId('body', 'bench', String(index)),
  enterprise: (index) => makeId('enterprise', 'bench', String(index)),
  excerpt: (index) => makeId('excerpt', 'bench', String(index)),
  report: (index) => makeId('report', 'bench', String(index)),
  partnership: (index) => makeId('partnership', 'bench', String(index)),
  theme: (name) => makeId('theme', name),
};
export const gazetteer = { regions: seedFile('regions'), themes: seedFile('themes') };
const divisions = gazetteer.regions.filter(({ level }) => level !== 'COUNTRY');
const counties = divisions.filter(({ level }) => level === 'COUNTY');
const zoneName = (index) => `${counties[index % counties.length].shortName}第${index}高新区`;
/** A zone's code: the county that contains it, a hyphen, eight hex digits. */
export const zoneCode = (index) =>
  `${counties[index % counties.length].code}-${makeId('zone', zoneName(index)).slice(-8)}`;

/** Rows of a graph of these `sizesOf`. Yields `{ label, rows }` for nodes and `{ type, from, to, rows }` for relationships, a row being [from id, to id, properties]. */
export function* graphRows(sizes, seed = 20190316) {
  yield* nodes(sizes, randomOf(seed));
  yield* relationships(sizes, randomOf(seed + 1));
}

function* batches(kind, count, rowsOf, size = 5000) {
  for (let start = 0; start < count; start += size) {
    const rows = [];
    for (let index = start; index < Math.min(count, start + size); index += 1) rows.push(...rowsOf(index));
    yield { ...kind, rows };
  }
}

function* nodes({ policies, bodies, enterprises, zones, reports }, random) {
  const region = ({ code, name, shortName, level, aliases = [], englishName }) => ({
    id: regionId(code),
    code,
    name,
    shortName,
    level,
    aliases,
    lookup: lookup(regionId(code), code, name, shortName, englishName, ...aliases),
  });
  yield* batches({ label: 'Region' }, gazetteer.regions.length, (index) => [
    region(gazetteer.regions[index]),
  ]);
  yield* batches({ label: 'Region' }, zones, (index) => {
    const name = zoneName(index);
    return [region({ code: zoneCode(index), name, shortName: name, level: 'ZONE' })];
  });
  yield {
    label: 'Theme',
    rows: gazetteer.themes.map(({ name, englishName }) => ({
      id: ids.theme(name),
      name,
      englishName,
      lookup: lookup(ids.theme(name), name, englishName),
    })),
  };
  yield* batches({ label: 'IssuingBody' }, bodies, (index) => {
    const name = `${divisions[index % divisions.length].name}${random.pick(words.offices)}${index}`;
    return [
      {
        id: ids.body(index),
        name,
        aliases: [],
        level: 'PREFECTURE',
        bodyType: 'DEPARTMENT',
        lookup: lookup(ids.body(index), name),
      },
    ];
  });
  yield* batches({ label: 'Enterprise' }, enterprises, (index) => {
    const name = `${random.pick(words.firms)}${random.pick(words.trades)}${index}`;
    return [{ id: ids.enterprise(index), name, aliases: [], lookup: lookup(ids.enterprise(index), name) }];
  });
  yield* batches({ label: 'Report' }, reports, (index) => [
    {
      id: ids.report(index),
      title: `互联网+监测报告第${index}期`,
      publisher: '中国信通院',
      month: '2019-03',
      coverageFrom: '2019-02-16',
      coverageTo: '2019-03-15',
      importedAt: '2026-01-01T00:00:00.000Z',
    },
  ]);
  for (const { label, rowOf } of [
    { label: 'Excerpt', rowOf: excerptRow },
    { label: 'Policy', rowOf: policyRow },
  ]) {
    // The same stream twice: an excerpt tells the policy of its number.
    const told = randomOf(policies);
    yield* batches({ label }, policies, (index) => [
      rowOf(index, policyTitle(told, divisions), day(told), told),
    ]);
  }
}

const excerptRow = (index, title, date, told) => {
  told.below(2);
  return {
    id: ids.excerpt(index),
    section: 'provinces',
    heading: '各地',
    sequence: index,
    date,
    text: `印发《${title}》，提出加快推进，明确责任分工。`,
    sourceUrl: `https://example.org/${index}`,
    lineFrom: index + 1,
    lineTo: index + 1,
  };
};

const policyRow = (index, title, announcedOn, told) => ({
  id: ids.policy(index),
  title,
  kind: 'DOCUMENT',
  instrument: title.slice(-2),
  announcedOn,
  status: told.below(2) ? 'ISSUED' : 'DRAFT',
  statusHistory: [`${announcedOn} ISSUED`],
  summary: `印发《${title}》`,
  lookup: lookup(ids.policy(index), title),
});

function* relationships({ policies, bodies, enterprises, deals, zones, reports }, random) {
  const said = (index) => ({ confidence: 0.95, excerptIds: [ids.excerpt(index)] });
  yield* batches({ type: 'PART_OF', from: 'Region', to: 'Region' }, gazetteer.regions.length, (index) => {
    const { code, parent } = gazetteer.regions[index];
    return parent === null ? [] : [[regionId(code), regionId(parent), {}]];
  });
  yield* batches({ type: 'PART_OF', from: 'Region', to: 'Region' }, zones, (index) => [
    [regionId(zoneCode(index)), regionId(zoneCode(index).slice(0, 6)), {}],
  ]);
  yield* batches({ type: 'GOVERNS', from: 'IssuingBody', to: 'Region' }, bodies, (index) => [
    [ids.body(index), regionId(divisions[index % divisions.length].code), { confidence: 1 }],
  ]);
  // A tenth of the enterprises own the nine that follow them.
  yield* batches({ type: 'SUBSIDIARY_OF', from: 'Enterprise', to: 'Enterprise' }, enterprises, (index) =>
    index % 10 === 0 || random.chance(0.6)
      ? []
      : [[ids.enterprise(index), ids.enterprise(index - (index % 10)), {}]],
  );
  yield* batches({ type: 'ISSUED_BY', from: 'Policy', to: 'IssuingBody' }, policies, (index) =>
    random
      .several(random.chance(0.3) ? 3 : 1, bodies)
      .map((body, place) => [
        ids.policy(index),
        ids.body(body),
        { role: place ? 'JOINT' : 'LEAD', ...said(index) },
      ]),
  );
  yield* batches({ type: 'APPLIES_TO', from: 'Policy', to: 'Region' }, policies, (index) =>
    random.several(random.chance(0.2) ? 2 : 1, zones + divisions.length).map((place) => {
      const inZone = random.chance(0.7);
      const code = inZone ? zoneCode(place % zones) : divisions[place % divisions.length].code;
      return [ids.policy(index), regionId(code), said(index)];
    }),
  );
  yield* batches({ type: 'ABOUT', from: 'Policy', to: 'Theme' }, policies, (index) =>
    random
      .several(random.chance(0.4) ? 2 : 1, gazetteer.themes.length)
      .map((theme) => [ids.policy(index), ids.theme(gazetteer.themes[theme].name), said(index)]),
  );
  yield* batches({ type: 'EVIDENCED_BY', from: 'Policy', to: 'Excerpt' }, policies, (index) => [
    [ids.policy(index), ids.excerpt(index), { start: 2, end: 20, confidence: 0.95 }],
  ]);
  yield* batches({ type: 'FROM', from: 'Excerpt', to: 'Report' }, policies, (index) => [
    [ids.excerpt(index), ids.report(index % reports), {}],
  ]);
  yield* deal({ to: 'Region', share: [0, 0.5] });
  yield* deal({ to: 'IssuingBody', share: [0.5, 1] });

  function* deal({ to, share: [first, last] }) {
    const start = Math.floor(deals * first);
    yield* batches(
      { type: 'PARTNERS_WITH', from: 'Enterprise', to },
      Math.floor(deals * last) - start,
      (place) => {
        const index = start + place;
        const partner =
          to === 'Region' ? regionId(random.pick(divisions).code) : ids.body(random.below(bodies));
        const kind = random.pick(words.dealKinds);
        const announcedOn = day(random);
        const properties = {
          partnershipId: ids.partnership(index),
          kind,
          announcedOn,
          orderedOn: announcedOn,
          scope: `在${random.pick(words.fields)}方面合作`,
          ...said(index),
        };
        return [[ids.enterprise(random.below(enterprises)), partner, properties]];
      },
    );
  }
}
