import ExcelJS from 'exceljs';
import { utils, write } from 'xlsx';
import { defaultCalendar } from '../../../lib/calendar';
import { defaultThresholds } from '../../../lib/dossier';
import type { ExportedDossier } from '../../../lib/export';
import { CsvWriter } from '../../../lib/export/csv';
import { dossierTable } from '../../../lib/export/dossier-columns';
import { dossierParquet } from '../../../lib/export/dossier-parquet';
import type { FileRow, Sink } from '../../../lib/export/table';
import { WorkbookWriter } from '../../../lib/export/xlsx/workbook';
import { judgeKnown } from '../../../lib/report';
import { openStore, type StoredDossier, unreadableNow } from '../../../lib/store';

/** Floors and peers of the export: each reads the same store and writes one table of all dossiers. */
export type OtherExport = 'floor xlsx' | 'floor csv' | 'floor parquet' | 'SheetJS' | 'ExcelJS';

const civilTimeOf = (epochMs: number) => new Date(epochMs + 7 * 3_600_000).toISOString().slice(0, 19);
const at = {
  now: '2026-11-20T17:30',
  calendar: defaultCalendar,
  thresholds: defaultThresholds,
  civilTimeOf,
};
const table = dossierTable([]);

function exportedOf(row: StoredDossier): ExportedDossier {
  const { site, dossier, seenAt, officers, firstSeenAt, lastSeenAt } = row;
  const known = { site, dossier, seenAt, unreadable: unreadableNow(row), lastSeenAt, gone: false };
  const { judgement, minutesLeft } = judgeKnown(known, at);
  return {
    ...known,
    judgement,
    ...(minutesLeft === undefined ? {} : { minutesLeft }),
    officers,
    firstSeenAt,
    firstSeen: civilTimeOf(firstSeenAt),
    lastSeen: civilTimeOf(lastSeenAt),
  };
}

const store = openStore({ civilTimeOf });

async function pass(told: (row: StoredDossier) => void): Promise<void> {
  for await (const rows of store.eachDossier()) for (const row of rows) told(row);
}

/** A date is a date to them, and nothing is a missing value. */
function plainCells(row: FileRow): (string | number | Date | null)[] {
  return row.map((cell, index) => {
    if (cell === undefined) return null;
    const isDate = table.columns[index]?.kind === 'date' && typeof cell === 'string';
    return isDate ? new Date(`${cell.length === 10 ? `${cell}T00:00` : cell}Z`) : cell;
  });
}

async function written(make: (sink: Sink) => unknown): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  await make((bytes) => parts.push(bytes));
  return new Blob(parts);
}

const writers = {
  'floor xlsx': (rows: readonly ExportedDossier[]) =>
    written(async (sink) => {
      const workbook = new WorkbookWriter();
      const sheet = workbook.table({
        name: 'Toàn bộ',
        columns: table.columns,
        hasFilter: true,
        headingLines: 2,
        fitsPage: false,
        foot: '',
      });
      for (const row of rows) await sheet.add(table.row(row));
      await workbook.end('', sink);
    }),
  'floor csv': (rows: readonly ExportedDossier[]) =>
    written(async (sink) => {
      const writer = new CsvWriter(table.columns, sink);
      for (const row of rows) await writer.add(table.row(row));
      writer.end();
    }),
  'floor parquet': (rows: readonly ExportedDossier[]) =>
    written((sink) => {
      const writer = dossierParquet();
      for (const row of rows) writer.add(row);
      writer.end(sink);
    }),
};

/**
 * The worker's start with one pass that only counts, and the writer alone over rows that are ready: milliseconds of both. The
 * pass is the first of this worker, as that of an export is: a second one would find all at hand.
 */
async function floor(who: keyof typeof writers): Promise<{ ms: number; rows: number; content: Blob }> {
  let rows = 0;
  await pass(() => {
    rows += 1;
  });
  const passed = performance.now();
  const ready: ExportedDossier[] = [];
  await pass((row) => ready.push(exportedOf(row)));
  const start = performance.now();
  const content = await writers[who](ready);
  return { ms: passed + performance.now() - start, rows, content };
}

async function sheetJs(): Promise<Blob> {
  const cells: (string | number | Date | null)[][] = [table.columns.map(({ title }) => title)];
  await pass((row) => cells.push(plainCells(table.row(exportedOf(row)))));
  const sheet = utils.aoa_to_sheet(cells, { dense: true } as object);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Toàn bộ');
  // Of its ways the shortest: any other makes a text of all bytes, which is too long to be one for a district.
  return new Blob([write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array<ArrayBuffer>]);
}

async function excelJs(): Promise<Blob> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Toàn bộ');
  sheet.columns = table.columns.map(({ title, width }) => ({ header: title, width }));
  await pass((row) => sheet.addRow(plainCells(table.row(exportedOf(row)))));
  return new Blob([await workbook.xlsx.writeBuffer()]);
}

/** Milliseconds since the worker was begun. */
async function peer(make: () => Promise<Blob>): Promise<{ ms: number; content: Blob }> {
  const content = await make();
  return { ms: performance.now(), content };
}

function made(who: OtherExport): Promise<{ ms: number; content: Blob }> {
  if (who === 'SheetJS') return peer(sheetJs);
  return who === 'ExcelJS' ? peer(excelJs) : floor(who);
}

addEventListener('message', ({ data }: MessageEvent<OtherExport>) => {
  made(data)
    .finally(() => store.close())
    // Nobody hears of what a worker's promise ends in, but by a word.
    .then(postMessage, (error) => postMessage({ kind: 'failed', why: String(error) }));
});
