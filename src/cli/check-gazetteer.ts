// A gazetteer of the right shape in, its contradictions out: codes and names that are there twice, references that lead
// nowhere, names that mean two things. Pure; in the order of the files and their entries.

import type { Gazetteer, RegionEntry } from '../model/gazetteer.js';

export interface GazetteerProblem {
  readonly file: keyof Gazetteer;
  /** The entry's name, as the file has it. */
  readonly entry: string;
  readonly what: string;
}

export function checkGazetteer(gazetteer: Gazetteer): GazetteerProblem[] {
  return [
    ...regionProblems(gazetteer.regions),
    ...bodyProblems(gazetteer),
    ...departmentProblems(gazetteer),
    ...enterpriseProblems(gazetteer),
    ...themeProblems(gazetteer),
  ];
}

function regionProblems(regions: readonly RegionEntry[]): GazetteerProblem[] {
  const problems: GazetteerProblem[] = [];
  const say = (region: RegionEntry, what: string) =>
    problems.push({ file: 'regions', entry: `${region.code} ${region.name}`, what });
  const byCode = new Map<string, RegionEntry>();
  const siblings = new Set<string>();
  for (const region of regions) {
    if (byCode.has(region.code)) say(region, 'another region has this code');
    byCode.set(region.code, region);
    // 朝阳区 may stand in two cities, not twice in one.
    const place = `${region.parent} ${region.name}`;
    if (siblings.has(place)) say(region, 'another region below the same one has this name');
    siblings.add(place);
  }
  for (const region of regions) {
    const above = region.parent === null ? undefined : byCode.get(region.parent);
    if (region.parent === null) {
      if (region.level !== 'COUNTRY') say(region, 'only the country has no parent');
    } else if (!above) say(region, `its parent ${region.parent} is no region`);
    else if (!liesBelow(region, above)) say(region, `it cannot lie in ${above.code} ${above.name}`);
  }
  return problems;
}

/** By GB/T 2260, two digits tell the province, two more the prefecture; a county may lie in a province directly. */
function liesBelow(region: RegionEntry, above: RegionEntry): boolean {
  const digits = { COUNTRY: 0, PROVINCE: 2, PREFECTURE: 4, COUNTY: 6, ZONE: 6 };
  const shared = digits[above.level];
  return digits[region.level] > shared && region.code.startsWith(above.code.slice(0, shared));
}

function bodyProblems({ bodies, regions }: Gazetteer): GazetteerProblem[] {
  const codes = new Set(regions.map(({ code }) => code));
  return [
    ...nameProblems('bodies', bodies),
    ...bodies.flatMap(({ name, governs, seat }) =>
      [governs, seat].flatMap((code) =>
        code === null || codes.has(code) ? [] : [unknownCode('bodies', name, code)],
      ),
    ),
  ];
}

function departmentProblems({ departments, regions }: Gazetteer): GazetteerProblem[] {
  const codes = new Set(regions.map(({ code }) => code));
  const taken = new Set<string>();
  return departments.flatMap((department) => {
    const { name, levels, onlyIn, pattern } = department;
    const twice = levels.filter((level) => {
      const key = JSON.stringify([name, pattern, onlyIn, level]);
      return taken.has(key) || !taken.add(key);
    });
    return [
      ...twice.map((level) => ({
        file: 'departments' as const,
        entry: name,
        what: `it is there twice at level ${level}`,
      })),
      ...(onlyIn ?? [])
        .filter((code) => !codes.has(code))
        .map((code) => unknownCode('departments', name, code)),
    ];
  });
}

function enterpriseProblems({ enterprises, bodies }: Gazetteer): GazetteerProblem[] {
  const problems = nameProblems(
    'enterprises',
    enterprises.map(({ name, aliases, wordLike = [] }) => ({
      name,
      aliases: [...aliases, ...wordLike.filter((word) => word !== name)],
    })),
  );
  const parents = new Map(enterprises.map(({ name, parent }) => [name, parent]));
  const bodyNames = new Map(
    bodies.flatMap((body) => [body.name, ...body.aliases].map((name) => [name, body.name])),
  );
  for (const { name, aliases, parent } of enterprises) {
    const say = (what: string) => problems.push({ file: 'enterprises', entry: name, what });
    for (const own of [name, ...aliases]) {
      if (bodyNames.has(own)) say(`${own} is a name of the body ${bodyNames.get(own)} too`);
    }
    if (parent !== null && !parents.has(parent)) say(`its parent ${parent} is no enterprise`);
    const above = new Set([name]);
    for (let at: string | null | undefined = parent; at; at = parents.get(at)) {
      if (above.has(at)) {
        say(`it is its own parent by way of ${at}`);
        break;
      }
      above.add(at);
    }
  }
  return problems;
}

function themeProblems({ themes }: Gazetteer): GazetteerProblem[] {
  return nameProblems(
    'themes',
    themes.map(({ name, keywords }) => ({ name, aliases: keywords.filter((keyword) => keyword !== name) })),
  );
}

/** A name or an alias belongs to one entry of its file, and there once. */
function nameProblems(
  file: keyof Gazetteer,
  entries: readonly { readonly name: string; readonly aliases: readonly string[] }[],
): GazetteerProblem[] {
  const problems: GazetteerProblem[] = [];
  const owners = new Map<string, string>();
  const claim = (name: string, entry: string) => {
    const owner = owners.get(name);
    if (owner !== undefined) problems.push({ file, entry, what: `${name} is a name of ${owner} already` });
    owners.set(name, entry);
  };
  for (const { name } of entries) claim(name, name);
  for (const { name, aliases } of entries) for (const alias of aliases) claim(alias, name);
  return problems;
}

const unknownCode = (file: keyof Gazetteer, entry: string, code: string): GazetteerProblem => ({
  file,
  entry,
  what: `no region has the code ${code}`,
});
