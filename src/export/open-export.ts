// What is asked for, by a path or on a command line → the file: its name, what it is, its text in pieces that are read as they are wanted.

import type { Ask } from '../api/ask.js';
import { readAnswer } from '../api/read-answer.js';
import { ProductError } from '../model/errors.js';
import type { Dataset } from './dataset.js';
import { datasets } from './datasets.js';
import type { ExportFormat } from './export-format.js';
import { formatsOf } from './formats.js';
import { readGiven } from './given-parameters.js';
import { openRows } from './open-rows.js';

export interface ExportRequest {
  readonly dataset: string;
  readonly format: string;
  /** Where the dataset takes one. */
  readonly id?: string | undefined;
  readonly parameters: Iterable<readonly [string, string]>;
}

export interface ExportFile {
  /** `policies-广东-医疗健康-2019-03.csv` */
  readonly name: string;
  readonly contentType: string;
  /** All rows there are, whatever `first` says, as counted when the export began. */
  readonly total: number;
  /** The latest month that was imported; null where nothing was. */
  readonly latestReport: string | null;
  readonly chunks: AsyncIterable<string>;
}

/** Reads the first page; the rest as `chunks` are taken. Throws NOT_FOUND, BAD_USER_INPUT, LIMIT_EXCEEDED and what GraphQL answers with. */
export async function openExport(request: ExportRequest, ask: Ask): Promise<ExportFile> {
  const dataset = findDataset(request.dataset);
  const format = findFormat(dataset, request.format);
  if ((request.id !== undefined) !== (dataset.takesId === true)) {
    throw new ProductError(
      'BAD_USER_INPUT',
      dataset.takesId
        ? `${dataset.name} needs an id: ${dataset.name}/ID.${format.extension}`
        : `${dataset.name} takes no id`,
    );
  }
  const given = readGiven(dataset, request.parameters, request.id);
  const [{ total, pages, about }, latestReport] = await Promise.all([
    openRows(dataset, given, ask),
    latestMonth(ask),
  ]);
  const head = { dataset, filters: given.filters, latestReport, total, about };
  const words = [dataset.name, request.id, ...Object.values(given.filters).flat(), latestReport];
  return {
    name: `${fileName(words)}.${format.extension}`,
    contentType: format.contentType,
    total,
    latestReport,
    chunks: format.write(head, pages),
  };
}

function findDataset(name: string): Dataset {
  const dataset = datasets.find((one) => one.name === name);
  if (dataset) return dataset;
  const names = datasets.map((one) => one.name).join(', ');
  throw new ProductError('NOT_FOUND', `there is no export “${name.slice(0, 80)}”; there are ${names}`);
}

function findFormat(dataset: Dataset, extension: string): ExportFormat {
  const formats = formatsOf(dataset);
  const format = formats.find((one) => one.extension === extension);
  if (format) return format;
  const names = formats.map((one) => one.extension).join(', ');
  throw new ProductError(
    'BAD_USER_INPUT',
    `${dataset.name} cannot be had as “${extension.slice(0, 80)}”; there are ${names}`,
  );
}

async function latestMonth(ask: Ask): Promise<string | null> {
  const data = await readAnswer(ask, '{ reports(first: 1) { nodes { month } } }', {});
  const [latest] = (data.reports as { nodes: readonly { month: string }[] }).nodes;
  return latest?.month ?? null;
}

/** Letters and digits of any script; what a file system or a header might trip over becomes a hyphen. */
const fileName = (words: readonly (string | null | undefined)[]): string =>
  words
    .filter((word) => word != null)
    .map((word) => word.replace(/[^\p{Letter}\p{Number}]+/gu, '-').replace(/^-|-$/g, ''))
    .filter((word) => word !== '')
    .join('-')
    .slice(0, 100);
