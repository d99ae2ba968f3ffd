import { documentWords as words } from '../locale/documents';
import type { CellKind, ViewTable } from '../report';
import type { FileWritten, Sink } from './table';
import { WorkbookWriter } from './xlsx/workbook';

/** A view of the report as a file has it. */
export interface FiledView {
  title: string;
  /** What its figures cover, in words. */
  scope: string;
  /** When it was made, in words. */
  at: string;
  /** Each on a sheet of its own, in their order; at least one. */
  tables: readonly ViewTable[];
}

/** In characters. */
const widths: Record<CellKind, number> = { text: 32, code: 24, date: 18, number: 12, percent: 12 };
/** A table of more columns is printed over several pages. */
const fittingColumns = 14;

/**
 * Writes the tables of a view as an Excel workbook, with the cells that the view shows: the figures of the file are those of
 * the screen.
 */
export async function writeView({ title, scope, at, tables }: FiledView, sink: Sink): Promise<FileWritten> {
  const writer = new WorkbookWriter();
  const names = new Set<string>();
  for (const table of tables) {
    const last = Math.max(1, table.columns.length - 1);
    const written = writer.table({
      name: sheetName(table.title, names),
      columns: table.columns.map(({ title: heading, kind }, place) => ({
        title: heading,
        kind,
        width: place === 0 && kind === 'number' ? 6 : widths[kind],
      })),
      above: [
        { spans: [{ text: table.title, from: 0, to: last, look: 'title' }], height: 24 },
        { spans: [{ text: scope, from: 0, to: last, look: 'note' }] },
      ],
      hasFilter: table.total === undefined && table.rows.length > 0,
      headingLines: 2,
      fitsPage: table.columns.length <= fittingColumns,
      foot: words.foot(at),
    });
    for (const row of table.rows) await written.add(row);
    if (table.total !== undefined) await written.sheet.add(table.total, 'total');
    for (const note of table.notes) {
      written.sheet.line({ spans: [{ text: note, from: 0, to: last, look: 'note' }] });
    }
  }
  return writer.end(title, sink);
}

/** So many characters fit on a tab. */
const longestName = 31;

/** A title as a tab of a workbook bears it: without the signs that a tab may not hold, and each one once. */
function sheetName(title: string, taken: Set<string>): string {
  const plain = title
    .replace(/[[\]:*?/\\']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let turn = 1; ; turn++) {
    const mark = turn === 1 ? '' : ` ${turn}`;
    const name = `${plain.slice(0, longestName - mark.length).trim()}${mark}`;
    const key = name.toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}
