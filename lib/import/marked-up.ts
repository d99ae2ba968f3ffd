import { Parser } from 'htmlparser2';
import type { PlainTable } from '../reading/plain-table';
import { Gathering, type RowCount } from './gathering';
import { mostColumns, mostRows } from './limits';

/** Tables that one file may hold before the rest is left alone. */
const mostTables = 200;
/** Tables within tables. */
const deepest = 20;
/** How much of a text is given to the parser at a time. */
const step = 1 << 20;

/** The tables of a page of HTML, also of one that calls itself ".xls". */
export function htmlTables(text: string, count: RowCount): PlainTable[] {
  const tables = new OpenTables(count);
  let silent = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (silentTags.has(name)) silent++;
        else if (silent === 0) open(name, attributes);
      },
      ontext(words) {
        if (silent === 0) tables.words(words.replace(/\s+/g, ' '));
      },
      onclosetag(name) {
        if (silentTags.has(name)) silent = Math.max(0, silent - 1);
        else if (silent === 0) close(name);
      },
    },
    { decodeEntities: true },
  );
  const open = (name: string, attributes: Record<string, string>) => {
    if (name === 'table') tables.open();
    else if (name === 'thead') tables.heading = true;
    else if (name === 'tbody' || name === 'tfoot') tables.heading = false;
    else if (name === 'tr') tables.row(isHidden(attributes));
    else if (name === 'td' || name === 'th') {
      tables.cell({
        across: spanOf(attributes.colspan),
        down: spanOf(attributes.rowspan),
        isHeading: name === 'th',
      });
    } else if (breaking.has(name)) tables.words('\n');
  };
  const close = (name: string) => {
    if (name === 'table') tables.close();
    else if (name === 'tr') tables.endRow();
    else if (name === 'td' || name === 'th') tables.endCell();
    else if (name === 'thead') tables.heading = false;
    else if (breaking.has(name)) tables.words('\n');
  };
  for (let at = 0; at < text.length; at += step) parser.write(text.slice(at, at + step));
  parser.end();
  return tables.end();
}

const silentTags = new Set(['script', 'style', 'title', 'template', 'textarea', 'select', 'svg']);
const breaking = new Set(['br', 'p', 'div', 'li', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function isHidden({ style = '', hidden }: Record<string, string>): boolean {
  return hidden !== undefined || /display\s*:\s*none/i.test(style);
}

function spanOf(said: string | undefined): number {
  const span = Number.parseInt(said ?? '1', 10);
  return span >= 1 ? Math.min(span, mostRows) : 1;
}

/** The sheets of Excel's XML of 2003, which calls itself ".xls" too. */
export function spreadsheetMlTables(text: string, count: RowCount): PlainTable[] {
  const tables = new OpenTables(count);
  let inData = false;
  const parser = new Parser(
    {
      onopentag(qualified, attributes) {
        const name = localOf(qualified);
        const figure = (of: string) => Number.parseInt(attributes[`ss:${of}`] ?? '0', 10) || 0;
        if (name === 'Worksheet') tables.open(attributes['ss:Name']);
        else if (name === 'Row') tables.row(attributes['ss:Hidden'] === '1');
        else if (name === 'Cell')
          tables.cell({
            at: figure('Index') - 1,
            across: figure('MergeAcross') + 1,
            down: figure('MergeDown') + 1,
          });
        else if (name === 'Data') inData = true;
      },
      ontext(words) {
        if (inData) tables.words(words.replace(/\r\n?/g, '\n'));
      },
      onclosetag(qualified) {
        const name = localOf(qualified);
        if (name === 'Worksheet') tables.close();
        else if (name === 'Row') tables.endRow();
        else if (name === 'Cell') tables.endCell();
        else if (name === 'Data') inData = false;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += step) parser.write(text.slice(at, at + step));
  parser.end();
  return tables.end();
}

function localOf(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

interface OpenCell {
  /** From 0; the next free one where nothing is said. */
  at?: number;
  across: number;
  down: number;
  isHeading?: boolean;
}

interface OpenTable {
  rows: Gathering;
  line: number;
  /** By column: rows that a cell from above still reaches into. */
  reached: number[];
  texts: string[] | undefined;
  cell: OpenCell | undefined;
  words: string;
  headings: number;
  cells: number;
  hidden: boolean;
}

/** Tables in the making, one within another. */
class OpenTables {
  /** What comes now stands in a table's head. */
  heading = false;
  readonly #open: OpenTable[] = [];
  readonly #done: PlainTable[] = [];
  #deeper = 0;

  constructor(private readonly count: RowCount) {}

  open(name?: string): void {
    if (this.#open.length >= deepest || this.#done.length >= mostTables) {
      this.#deeper++;
      return;
    }
    this.#open.push({
      rows: new Gathering(this.count, name),
      line: 0,
      reached: [],
      texts: undefined,
      cell: undefined,
      words: '',
      headings: 0,
      cells: 0,
      hidden: false,
    });
  }

  row(hidden: boolean): void {
    const table = this.#table();
    if (!table) return;
    this.endRow();
    table.texts = [];
    table.headings = 0;
    table.cells = 0;
    table.hidden = hidden;
    table.line++;
  }

  cell(cell: OpenCell): void {
    const table = this.#table();
    if (!table) return;
    if (!table.texts) this.row(false);
    this.endCell();
    table.cell = cell;
    table.words = '';
  }

  words(words: string): void {
    const table = this.#table();
    if (table?.cell && table.words.length < longestWords) table.words += words;
  }

  endCell(): void {
    const table = this.#table();
    if (!table?.cell || !table.texts) return;
    const { texts, cell, reached } = table;
    let left = cell.at !== undefined && cell.at >= 0 ? cell.at : texts.length;
    while ((reached[left] ?? 0) > 0 && left < mostColumns) left++;
    table.cell = undefined;
    table.cells++;
    if (cell.isHeading) table.headings++;
    if (left >= mostColumns) return;
    const right = Math.min(left + cell.across, mostColumns) - 1;
    while (texts.length <= right) texts.push('');
    texts[left] = table.words.replace(/ *\n\s*/g, '\n').trim();
    if (cell.across > 1 || cell.down > 1)
      table.rows.merge({ top: table.line, left, bottom: table.line + cell.down - 1, right });
    // One more than the rows below: this row's end takes one away.
    if (cell.down > 1) for (let column = left; column <= right; column++) reached[column] = cell.down;
  }

  endRow(): void {
    const table = this.#table();
    if (!table?.texts) return;
    this.endCell();
    const { texts, line, hidden, headings, cells, reached } = table;
    const isHead = cells > 0 && (this.heading || headings === cells);
    if (!hidden) table.rows.add(texts, line, isHead);
    reached.forEach((rows, column) => {
      reached[column] = Math.max(0, rows - 1);
    });
    table.texts = undefined;
  }

  close(): void {
    if (this.#deeper > 0) {
      this.#deeper--;
      return;
    }
    this.endRow();
    const table = this.#open.pop()?.rows.end();
    if (table) this.#done.push(table);
    this.heading = false;
  }

  end(): PlainTable[] {
    while (this.#open.length > 0) this.close();
    return this.#done;
  }

  #table(): OpenTable | undefined {
    return this.#deeper > 0 ? undefined : this.#open.at(-1);
  }
}

/** More is in no cell. */
const longestWords = 33_000;
