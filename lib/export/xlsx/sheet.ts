import type { FileColumn, FileRow, FileWritten } from '../table';
import { type ZipEntry, ZipEntryWriter } from '../zip-file';
import { CellWriter, columnName, xmlAttribute } from './cell';
import { type Look, lookOfKind } from './styles';

/** So many characters are handed on at once. */
const chunk = 1 << 17;

/** In points. */
const lineHeight = 15;
/** Words that are not cut in two leave some room at the end of a line. */
const wrapping = 1.15;
/** What is longer is read in the cell. */
const mostLines = 6;

/** Words above or below a sheet's table; they run over some of its columns. */
export interface SheetLine {
  spans: { text: string; from: number; to: number; look: Look }[];
  /** In points, where it is not that of one line. */
  height?: number;
}

export interface SheetPlan {
  /** What its tab says; 31 characters at most, and no sign that a tab may not hold. */
  name: string;
  columns: readonly FileColumn[];
  /** Above the headings. */
  above?: readonly SheetLine[];
  /** The numbers of a form's columns, under its headings. */
  numbers?: readonly string[];
  /** Whether the headings can filter. */
  hasFilter: boolean;
  /** In lines of text. */
  headingLines: number;
  /** Printed so that all columns stand on one page; a wide table goes on over several. */
  fitsPage: boolean;
  /** What stands at the foot of each printed page, besides its number. */
  foot: string;
}

/** A sheet as the workbook names it. */
export interface SheetMade extends FileWritten {
  name: string;
  entry: ZipEntry;
  /** The rows that are printed again on each page, and those that are filtered, as a spreadsheet names them. */
  headingRows: string;
  filtered?: string;
}

/** Writes one sheet while its rows come in. What is written is packed at once: a sheet of any length takes little room. */
export class SheetWriter {
  readonly #entry: ZipEntryWriter;
  readonly #encoder = new TextEncoder();
  readonly #cells = new CellWriter();
  readonly #merged: string[] = [];
  readonly #names: string[];
  readonly #headingRow: number;
  #row = 0;
  #rows = 0;
  #pending: string;

  /** @param path Where the sheet stands in its package. */
  constructor(
    private readonly plan: SheetPlan,
    path: string,
  ) {
    const { columns, above = [], numbers, headingLines, fitsPage } = plan;
    this.#entry = new ZipEntryWriter(path);
    this.#names = columns.map((_, index) => columnName(index));
    this.#headingRow = above.length + 1;
    const frozen = this.#headingRow + (numbers === undefined ? 0 : 1);
    this.#pending = `${start(columns, frozen, fitsPage)}<sheetData>`;
    for (const line of above) this.line(line);
    this.#open(headingLines * lineHeight);
    for (const [index, { title }] of columns.entries()) {
      this.#pending += this.#cells.text(this.#place(index), title, 'heading');
    }
    this.#pending += '</row>';
    if (numbers !== undefined) {
      this.line({ spans: numbers.map((text, at) => ({ text, from: at, to: at, look: 'heading' })) });
    }
  }

  /** Rows so far, headings and what stands above them among them. */
  get height(): number {
    return this.#row;
  }

  /** Adds a row; resolves once the next may come. */
  add(row: FileRow, look?: Look): Promise<void> | undefined {
    this.#row += 1;
    this.#rows += 1;
    let cells = '';
    let lines = 1;
    for (const [index, { kind, width }] of this.plan.columns.entries()) {
      const place = this.#place(index);
      const value = row[index];
      const own = look ?? lookOfKind[kind];
      if (value === undefined) cells += this.#cells.empty(place, own);
      else if (typeof value === 'number') cells += this.#cells.number(place, value, own);
      else if (kind === 'date') cells += this.#cells.date(place, value);
      else {
        cells += this.#cells.text(place, value, own);
        if (value.length > width) lines = Math.max(lines, Math.ceil((value.length * wrapping) / width));
      }
    }
    // Not every spreadsheet makes room for wrapped lines by itself.
    const tall = lines === 1 ? '' : heightOf(Math.min(lines, mostLines) * lineHeight);
    this.#pending += `<row r="${this.#row}"${tall}>${cells}</row>`;
    return this.#pending.length < chunk ? undefined : this.#flush();
  }

  /** Adds words that belong to no column. */
  line({ spans, height }: SheetLine): void {
    this.#open(height);
    for (const { text, from, to, look } of spans) {
      this.#pending += this.#cells.text(this.#place(from), text, look);
      if (to > from) this.#merged.push(`${this.#place(from)}:${this.#place(to)}`);
    }
    this.#pending += '</row>';
  }

  async end(): Promise<SheetMade> {
    const { name, columns, hasFilter, fitsPage, foot } = this.plan;
    const last = this.#names[columns.length - 1];
    const filtered = hasFilter ? `A${this.#headingRow}:${last}${this.#headingRow + this.#rows}` : undefined;
    this.#pending +=
      '</sheetData>' +
      (filtered === undefined ? '' : `<autoFilter ref="${filtered}"/>`) +
      mergedCells(this.#merged) +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
      `<pageSetup paperSize="9" ${fitsPage ? 'fitToWidth="1" fitToHeight="0"' : 'scale="60"'} orientation="landscape"/>` +
      `<headerFooter><oddFooter>${footer(foot)}</oddFooter></headerFooter></worksheet>`;
    await this.#flush();
    return {
      name,
      rows: this.#rows,
      shortened: this.#cells.shortened,
      entry: await this.#entry.end(),
      headingRows: `$${this.#headingRow}:$${this.#headingRow}`,
      ...(filtered === undefined ? {} : { filtered: filtered.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') }),
    };
  }

  #open(height?: number): void {
    this.#row += 1;
    this.#pending += `<row r="${this.#row}"${height === undefined ? '' : heightOf(height)}>`;
  }

  #place(index: number): string {
    return `${this.#names[index]}${this.#row}`;
  }

  #flush(): Promise<void> {
    const bytes = this.#encoder.encode(this.#pending);
    this.#pending = '';
    return this.#entry.write(bytes);
  }
}

function start(columns: readonly FileColumn[], frozen: number, fitsPage: boolean): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="${fitsPage ? 1 : 0}"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
    '</sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`
  );
}

function heightOf(points: number): string {
  return ` ht="${points}" customHeight="1"`;
}

function mergedCells(ranges: readonly string[]): string {
  if (ranges.length === 0) return '';
  const cells = ranges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<mergeCells count="${ranges.length}">${cells}</mergeCells>`;
}

/** Text to the left, the page and how many there are to the right; "&" is the format's own sign. */
function footer(text: string): string {
  return xmlAttribute(`&L${text.replaceAll('&', '&&')}&R&P/&N`);
}
