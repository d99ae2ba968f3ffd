import type { FileColumn, FileRow, FileWritten } from '../table';
import { type ZipEntry, ZipEntryWriter } from '../zip-file';
import { CellWriter, columnName } from './cell';
import type { SharedTexts } from './shared-texts';
import { type Look, lookOfKind } from './styles';
import { bytesOf, XmlBytes } from './xml-bytes';
import { declaration, xmlAttribute } from './xml-text';

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
  readonly #xml = new XmlBytes();
  readonly #cells: CellWriter;
  readonly #merged: string[] = [];
  readonly #names: string[];
  /** Each column's cells up to the number of their row. */
  readonly #cellStarts: Uint8Array[];
  readonly #headingRow: number;
  #row = 0;
  /** The same in its digits. */
  #rowNumber = bytesOf('0');
  #rows = 0;

  /** @param path Where the sheet stands in its package. */
  constructor(
    private readonly plan: SheetPlan,
    path: string,
    shared: SharedTexts,
  ) {
    const { columns, above = [], numbers, headingLines, fitsPage } = plan;
    this.#entry = new ZipEntryWriter(path);
    this.#cells = new CellWriter(this.#xml, shared);
    this.#names = columns.map((_, index) => columnName(index));
    this.#cellStarts = this.#names.map((name) => bytesOf(`<c r="${name}`));
    this.#headingRow = above.length + 1;
    const frozen = this.#headingRow + (numbers === undefined ? 0 : 1);
    this.#xml.text(`${start(columns, frozen, fitsPage)}<sheetData>`);
    for (const line of above) this.line(line);
    this.#open(headingLines * lineHeight);
    for (const [index, { title }] of columns.entries()) {
      this.#startCell(index);
      this.#cells.text(title, 'heading');
    }
    this.#xml.put(rowEnd);
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
    const { columns } = this.plan;
    const cells = this.#cells;
    const lines = linesOf(row, columns);
    // Not every spreadsheet makes room for wrapped lines by itself.
    this.#open(lines === 1 ? undefined : lines * lineHeight);
    for (let index = 0; index < columns.length; index++) {
      const { kind } = columns[index] as FileColumn;
      const value = row[index];
      const own = look ?? lookOfKind[kind];
      this.#startCell(index);
      if (value === undefined) cells.empty(own);
      else if (typeof value === 'number') cells.number(value, own);
      else if (kind === 'date') cells.date(value);
      else cells.text(value, own);
    }
    this.#xml.put(rowEnd);
    this.#rows += 1;
    return this.#xml.isFull ? this.#entry.write(this.#xml.take()) : undefined;
  }

  /** Adds words that belong to no column. */
  line({ spans, height }: SheetLine): void {
    this.#open(height);
    for (const { text, from, to, look } of spans) {
      this.#startCell(from);
      this.#cells.text(text, look);
      if (to > from) this.#merged.push(`${this.#place(from)}:${this.#place(to)}`);
    }
    this.#xml.put(rowEnd);
  }

  async end(): Promise<SheetMade> {
    const { name, columns, hasFilter, fitsPage, foot } = this.plan;
    const last = this.#names[columns.length - 1];
    const filtered = hasFilter ? `A${this.#headingRow}:${last}${this.#headingRow + this.#rows}` : undefined;
    this.#xml.text(
      '</sheetData>' +
        (filtered === undefined ? '' : `<autoFilter ref="${filtered}"/>`) +
        mergedCells(this.#merged) +
        '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
        `<pageSetup paperSize="9" ${fitsPage ? 'fitToWidth="1" fitToHeight="0"' : 'scale="60"'} orientation="landscape"/>` +
        `<headerFooter><oddFooter>${footer(foot)}</oddFooter></headerFooter></worksheet>`,
    );
    await this.#entry.write(this.#xml.take());
    return {
      name,
      rows: this.#rows,
      shortened: this.#cells.shortened,
      entry: await this.#entry.end(),
      headingRows: `$${this.#headingRow}:$${this.#headingRow}`,
      ...(filtered === undefined ? {} : { filtered: filtered.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2') }),
    };
  }

  /** @param height In points, where it is not that of one line. */
  #open(height?: number): void {
    this.#row += 1;
    this.#rowNumber = increased(this.#rowNumber);
    this.#xml.put(rowStart);
    this.#xml.put(this.#rowNumber);
    this.#xml.text(height === undefined ? '">' : `" ht="${height}" customHeight="1">`);
  }

  #startCell(index: number): void {
    this.#xml.put(this.#cellStarts[index] as Uint8Array);
    this.#xml.put(this.#rowNumber);
  }

  #place(index: number): string {
    return `${this.#names[index]}${this.#row}`;
  }
}

const rowStart = bytesOf('<row r="');
const rowEnd = bytesOf('</row>');

/** The next number, in the same digits where there are enough. */
function increased(digits: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [zero, one, nine] = [0x30, 0x31, 0x39];
  let place = digits.length - 1;
  for (; digits[place] === nine; place--) digits[place] = zero;
  if (place < 0) return Uint8Array.of(one, ...digits);
  digits[place] = (digits[place] as number) + 1;
  return digits;
}

/** How many lines of text a row needs. */
function linesOf(row: FileRow, columns: readonly FileColumn[]): number {
  let lines = 1;
  for (let index = 0; index < columns.length; index++) {
    const { kind, width } = columns[index] as FileColumn;
    const value = row[index];
    if (typeof value !== 'string' || kind === 'date' || value.length <= width) continue;
    lines = Math.max(lines, Math.ceil((value.length * wrapping) / width));
  }
  return Math.min(lines, mostLines);
}

function start(columns: readonly FileColumn[], frozen: number, fitsPage: boolean): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    declaration +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetPr><pageSetUpPr fitToPage="${fitsPage ? 1 : 0}"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
    '</sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols>`
  );
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
