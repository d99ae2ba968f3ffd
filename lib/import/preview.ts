import { lineOf, type PlainReading } from '../reading/plain-table';
import type { Field, SkipReason } from '../reading/types';

/** One column of a table, and what it was taken for. */
export interface PreviewColumn {
  /** What a mapping calls it. */
  key: string;
  header: string;
  field: Field | null;
  /** The first values that it shows, a few. */
  samples: string[];
}

/** What one table of a file was read as. */
export interface TablePreview {
  /** Which of the file's tables it is, from 0. */
  place: number;
  title?: string;
  columns: PreviewColumn[];
  dossiers: number;
  /** Rows that are no dossiers, by reason, with the first of their lines in the file. */
  skipped: { reason: SkipReason; rows: number; lines: number[] }[];
  /** Cells that show something which could not be read, by field, with the first of them. */
  unreadable: { field: Field; cells: number; text: string }[];
  /** Of its kind of table, where columns may be named. */
  signature?: string;
}

/** Such rows are part of how a table is written. */
const expected: readonly SkipReason[] = ['header', 'numbering', 'empty'];
const linesShown = 5;

/**
 * What a person is shown of a file's tables before anything is kept: those that are lists of dossiers or look like one; where
 * there is none, the largest, whose columns may then be named.
 */
export function previewsOf(readings: readonly PlainReading[]): TablePreview[] {
  const placed = readings.map((reading, place) => ({ reading, place }));
  const found = placed.filter(({ reading }) => reading.list || reading.reason !== undefined);
  const largest = placed.reduce((most, other) => {
    return other.reading.columns.length > most.reading.columns.length ? other : most;
  });
  const shown = found.length > 0 ? found : [largest];
  return shown.map(({ reading, place }) => previewOf(reading, place));
}

function previewOf({ list, columns, signature }: PlainReading, place: number): TablePreview {
  return {
    place,
    ...(list?.title !== undefined && { title: list.title }),
    columns,
    dossiers: list?.rows.length ?? 0,
    skipped: skippedOf(list?.skipped ?? []),
    unreadable: unreadableOf(list?.rows ?? []),
    ...(signature !== undefined && { signature }),
  };
}

function skippedOf(rows: NonNullable<PlainReading['list']>['skipped']): TablePreview['skipped'] {
  const by = new Map<SkipReason, TablePreview['skipped'][number]>();
  for (const { reason, element } of rows) {
    if (expected.includes(reason)) continue;
    const known = by.get(reason) ?? { reason, rows: 0, lines: [] };
    known.rows++;
    const line = lineOf(element);
    if (line !== undefined && known.lines.length < linesShown) known.lines.push(line);
    by.set(reason, known);
  }
  return [...by.values()];
}

function unreadableOf(rows: NonNullable<PlainReading['list']>['rows']): TablePreview['unreadable'] {
  const by = new Map<Field, TablePreview['unreadable'][number]>();
  for (const { unreadable } of rows) {
    for (const { field, text } of unreadable) {
      const known = by.get(field);
      if (known) known.cells++;
      else by.set(field, { field, cells: 1, text: text.slice(0, 80) });
    }
  }
  return [...by.values()];
}
