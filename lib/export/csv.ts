import type { Cell } from '../report';
import { cellText, isAlikeNumber, isRun } from './cell-text';
import type { FileColumn, FileRow, FileWritten, Sink } from './table';

const comma = ',';
const lineEnd = '\r\n';
const byteOrderMark = '\ufeff';
/** So many characters are handed on at once. */
const chunk = 1 << 18;

/**
 * Writes a table as CSV (RFC 4180), UTF-8 with byte order mark. Texts and codes stand in quotes; one that a spreadsheet
 * would run stands behind an apostrophe. A code stays as it is, also where a spreadsheet would take it for a number: such
 * codes are counted, so that it can be said. Times are written year first, which every spreadsheet takes for a date whatever
 * its language.
 */
export class CsvWriter {
  readonly #encoder = new TextEncoder();
  #pending: string;
  #written = { rows: 0, shortened: 0, alikeNumbers: 0 };

  constructor(
    private readonly columns: readonly FileColumn[],
    private readonly sink: Sink,
  ) {
    this.#pending = byteOrderMark + this.#line(columns.map(({ title }) => this.#quoted(title)));
  }

  add(row: FileRow): undefined {
    this.#pending += this.#line(this.columns.map(({ kind }, place) => this.#cell(row[place], kind)));
    this.#written.rows += 1;
    if (this.#pending.length >= chunk) this.#flush();
  }

  end(): FileWritten {
    this.#flush();
    return this.#written;
  }

  #flush(): void {
    this.sink(this.#encoder.encode(this.#pending));
    this.#pending = '';
  }

  #line(cells: readonly string[]): string {
    return cells.join(comma) + lineEnd;
  }

  #cell(value: Cell, kind: FileColumn['kind']): string {
    if (value === undefined) return '';
    if (typeof value === 'number') return String(value);
    if (kind === 'date') return value.replace('T', ' ');
    if (kind === 'code' && isAlikeNumber(value)) this.#written.alikeNumbers += 1;
    return this.#quoted(value);
  }

  #quoted(value: string): string {
    const { text, isShortened } = cellText(value);
    if (isShortened) this.#written.shortened += 1;
    return `"${(isRun(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  }
}
