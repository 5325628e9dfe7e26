// Reports in, one after another, a folder of CSV files out that neo4j-admin's import makes a graph of: the same graph as loading them
// one after another gives. What belongs to one report is written at once, claims wait on disk until all are in (element-spill.ts).

import type { Gazetteer } from '../../model/gazetteer.js';
import { additionClaims, endsOf } from '../addition-claims.js';
import {
  type Claimant,
  correctionClaimant,
  encodeClaim,
  gazetteerClaimant,
  isAttending,
  relationshipKey,
} from '../claim.js';
import type { Correction } from '../correction.js';
import { type CorrectionIndex, indexCorrections } from '../correction-index.js';
import { packSaid, say, unpackSaid } from '../packed-claims.js';
import { type Claimed, nodeChange, relationshipChange } from '../plan-changes.js';
import type { PreparedReport } from '../prepare-report.js';
import { correctionRow } from '../read-corrections.js';
import { referenceClaims } from '../reference-claims.js';
import { binaryOf, textOf } from './binary-text.js';
import {
  correctionTable,
  endsOfKey,
  evidenceTable,
  excerptTable,
  fromTable,
  gazetteerTable,
  nodeLine,
  relationshipLine,
  reportTable,
  type TableLine,
  tableOfKey,
} from './bulk-tables.js';
import { lineOf } from './csv-table.js';
import { type ElementSpill, openSpill, type SpilledClaim } from './element-spill.js';
import { openReportFiles } from './report-files.js';
import { openTableFiles, type WrittenTable } from './table-files.js';

export interface BulkFolder {
  readonly corrections: CorrectionIndex;
  /** A report of the same publisher and month takes the place of the one before. */
  add(report: PreparedReport): void;
  /** When all are in: merges what they claim, with the gazetteer and the corrections, and names the files. */
  finish(): Promise<readonly WrittenTable[]>;
  /** Ids of the reports that are in. */
  reports(): readonly string[];
}

export interface BulkContent {
  readonly gazetteer: Gazetteer;
  readonly corrections: readonly Correction[];
  /** Version of rules and gazetteers, see `LoadOptions.readBy` and `prepareGraph`. */
  readonly version: string | undefined;
}

/** What no file of reports says. */
const noFile = 0;

export function openBulkFolder(folder: string, { gazetteer, corrections, version }: BulkContent): BulkFolder {
  const index = indexCorrections(corrections);
  const spill = openSpill(folder);
  const own = openReportFiles(folder, [reportTable, excerptTable, fromTable, evidenceTable]);
  const fileOf = new Map<string, number>();
  const replaced = new Set<number>();
  const ends = new Set(index.additions.flatMap((correction) => endsOf(correction, index)));
  const seenEnds: { readonly id: string; readonly file: number }[] = [];
  const importedAt = new Date().toISOString();
  let files = noFile;

  function spillClaims(file: number, by: Claimant, { nodes, relationships }: Claimed) {
    for (const { id } of nodes) if (ends.has(id)) seenEnds.push({ id, file });
    spillAll(spill, file, by, nodes, ({ id }) => id);
    spillAll(spill, file, by, relationships, relationshipKey);
  }

  /** Which entities there are, of those that corrections add something to. */
  function endsThere(): ReadonlySet<string> {
    return new Set(seenEnds.filter(({ file }) => !replaced.has(file)).map(({ id }) => id));
  }

  /** As `writeAdditions` does: a fact waits for both its entities. Gives what there then is. */
  function spillAdditions(): ReadonlySet<string> {
    const { nodes, relationships } = additionClaims(index);
    const there = new Set(endsThere());
    for (const { id, properties } of nodes) if (properties.attends !== true) there.add(id);
    const fit = relationships.filter(({ from, to }) => there.has(from) && there.has(to));
    spillClaims(noFile, correctionClaimant, { nodes, relationships: fit });
    return there;
  }

  function writeOwn(file: number, { claims, factsGzip }: PreparedReport) {
    const { report, excerpts, evidence } = claims;
    const corrected = claims.corrections.length > 0 ? claims.corrections : null;
    const row = { ...report, readBy: version ?? null, corrections: corrected, factsGzip, importedAt };
    own.add(file, [
      [lineOf(reportTable, row)],
      excerpts.map((excerpt) => lineOf(excerptTable, { ...excerpt })),
      excerpts.map(({ id }) => lineOf(fromTable, {}, id, report.id)),
      evidence.map(({ entity, excerpt, ...said }) => lineOf(evidenceTable, said, entity, excerpt)),
    ]);
  }

  return {
    corrections: index,
    reports: () => [...fileOf.keys()],

    add(report) {
      files += 1;
      const { id } = report.claims.report;
      const before = fileOf.get(id);
      if (before !== undefined) replaced.add(before);
      fileOf.set(id, files);
      writeOwn(files, report);
      spillClaims(files, id, report.claims);
    },

    async finish() {
      spillClaims(noFile, gazetteerClaimant, referenceClaims(gazetteer));
      const there = spillAdditions();
      const tables = openTableFiles(folder);
      for await (const part of spill.parts()) {
        for (const claims of part.values()) {
          const told = mergedLine(
            replaced.size === 0 ? claims : claims.filter(({ file }) => !replaced.has(file)),
          );
          if (told) tables.write(told.table, told.line);
        }
      }
      for (const correction of corrections) {
        const isAdded = index.additions.includes(correction);
        const isThere = endsOf(correction, index).every(
          (id) => there.has(id) && index.retracts(id).length === 0,
        );
        const row = { ...correctionRow(correction), ...(isAdded ? { isApplied: isThere } : {}) };
        tables.write(correctionTable, binaryOf(lineOf(correctionTable, row)));
      }
      if (version !== undefined) {
        const row = { id: 'gazetteer:reference', version };
        tables.write(gazetteerTable, binaryOf(lineOf(gazetteerTable, row)));
      }
      return [...tables.close(), ...own.close(replaced)];
    },
  };
}

function spillAll<C extends Claimed['nodes'][number] | Claimed['relationships'][number]>(
  spill: ElementSpill,
  file: number,
  by: Claimant,
  claimed: readonly C[],
  keyOf: (element: C) => string,
) {
  for (const element of claimed) {
    const key = keyOf(element);
    const claim = encodeClaim(by, element.properties);
    spill.add({ file, key, claim, line: isMostlyAlone(key, by) ? lineFor(key, [claim]).line : '' });
  }
}

/**
 * What reports say of policies and events, and of what goes out from these, is mostly told once: its lines are made while there is time. What a
 * correction says of one may not be enough to hold it.
 */
const isMostlyAlone = (key: string, by: Claimant) =>
  by !== correctionClaimant && (key.startsWith('policy:') || key.startsWith('event:'));

/** Claims and line in binary. Undefined where nobody holds the element. */
function mergedLine(claims: readonly SpilledClaim[]): TableLine | undefined {
  const [first, ...others] = claims;
  if (first === undefined) return undefined;
  if (others.length === 0 && first.line !== '') return { table: tableOfKey(first.key), line: first.line };
  const said = unpackSaid([]);
  for (const { claim } of claims) say(said, textOf(claim));
  const packed = packSaid(said);
  if (packed.every(isAttending)) return undefined;
  const { table, line } = lineFor(textOf(first.key), packed);
  return { table, line: binaryOf(line) };
}

function lineFor(key: string, claims: readonly string[]): TableLine {
  return key.includes(' ')
    ? relationshipLine(relationshipChange(endsOfKey(key), undefined, claims))
    : nodeLine(nodeChange(key, undefined, claims));
}
