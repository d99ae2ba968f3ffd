import { type Grid, type PlacedRow, rowOf } from './grid';
import { judgeTable, type ReadableTable, readList, type TableContext } from './tables';
import { columnsToTeach, type TaughtColumn } from './teaching';
import type { ColumnMapping, DossierList } from './types';

/** A row of a table that is no page's: what each cell says, its lines parted by "\n". */
export interface PlainRow {
  texts: readonly string[];
  /** Where it stands in its file, from 1. */
  line: number;
  /** The file marks it as a heading. */
  head?: boolean;
}

/** A cell that reaches over several rows and columns, all counted from 0; its words stand in the first. */
export interface Merge {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A table from a file or the clipboard. */
export interface PlainTable {
  /** What names it. */
  title?: string;
  rows: readonly PlainRow[];
  /** Of rows as they stand in `rows`. */
  merges: readonly Merge[];
}

/** What a plain table was read as. */
export interface PlainReading {
  /** Absent where it is no list of dossiers. */
  list?: DossierList;
  /** Why not, where it looked like one. */
  reason?: string;
  /** What {@link ColumnMapping.signature} must be for it; absent where it has nothing to be named. */
  signature?: string;
  columns: TaughtColumn[];
}

/** No page advises, and links lead nowhere. */
const ofNoPage = { advice: { extra: new Map(), title: [], officer: [] }, url: '' };

/**
 * Reads a table that is no page's by the meaning that columns have on pages; yields often, so that whoever drains it can
 * tell how far it is.
 * @param mappings What people named of columns.
 */
export function* readPlainTable(
  table: PlainTable,
  mappings: readonly ColumnMapping[],
): Generator<void, PlainReading> {
  const grid = gridOf(table);
  const context: TableContext = { ...ofNoPage, mappings, title: table.title };
  const { table: judged, verdict } = judgeTable(grid, context);
  const taught: Omit<PlainReading, 'list'> = {
    columns: columnsToTeach(judged),
    signature: judged.signature,
  };
  if (verdict === 'list') return { ...taught, list: yield* listOf(judged, context) };
  return { ...taught, ...(verdict && { reason: verdict }) };
}

function* listOf(table: ReadableTable, context: TableContext): Generator<void, DossierList> {
  const list = yield* readList(table, context);
  return { ...list, pager: { rowsShown: list.rows.length } };
}

/** Where a row stands in its file, of an element that a list gives for it. */
export function lineOf(element: Element): number | undefined {
  return element instanceof PlainElement ? (element as PlainElement).line : undefined;
}

/** Rows that are asked for many times, as the header is looked for. */
const heldRows = 64;

function gridOf({ rows, merges }: PlainTable): Grid {
  const columns = Math.max(
    1,
    rows.reduce((most, { texts }) => Math.max(most, widthOf(texts)), 0),
    ...merges.slice(0, heldRows).map(({ right }) => right + 1),
  );
  const over = mergedCells(rows, merges);
  return {
    element: new PlainElement('', 'TABLE') as unknown as Element,
    columns,
    names: [],
    rows: rows.map((row, index): PlacedRow => {
      const merged = over.get(index);
      const part = row.head ? 'head' : 'body';
      if (index >= heldRows && !merged) return new LazyRow(row, columns, part);
      const { cells, own } = cellsOf(row, columns, merged);
      const carried = merged?.some(({ from }) => from < index) ?? false;
      const element = new PlainElement('', 'TR', row.line) as unknown as Element;
      return rowOf([element], cells, part, own, carried);
    }),
  };
}

/** The cells of rows beyond the first are made when asked for: a file may have a million of them. */
class LazyRow implements PlacedRow {
  readonly elements: Element[];
  readonly carried = false;
  readonly #row: PlainRow;
  readonly #columns: number;

  constructor(
    row: PlainRow,
    columns: number,
    readonly part: PlacedRow['part'],
  ) {
    this.elements = [new PlainElement('', 'TR', row.line) as unknown as Element];
    this.#row = row;
    this.#columns = columns;
  }

  get cells(): PlacedRow['cells'] {
    return cellsOf(this.#row, this.#columns).cells;
  }

  get own(): number {
    return widthOf(this.#row.texts);
  }
}

/** How many cells a row has; empty ones at its end are none. */
function widthOf(texts: readonly string[]): number {
  let width = texts.length;
  while (texts[width - 1] === '') width--;
  return width;
}

/** A merged cell where it reaches into a row. */
interface Reach {
  cell: Element;
  from: number;
  left: number;
  right: number;
}

function mergedCells(rows: readonly PlainRow[], merges: readonly Merge[]): Map<number, Reach[]> {
  const over = new Map<number, Reach[]>();
  for (const { top, left, bottom, right } of merges) {
    const cell = cellOf(rows[top]?.texts[left] ?? '');
    const reach = { cell, from: top, left, right };
    rows.slice(top, bottom + 1).forEach((_, below) => {
      const known = over.get(top + below);
      if (known) known.push(reach);
      else over.set(top + below, [reach]);
    });
  }
  return over;
}

function cellsOf(
  { texts }: PlainRow,
  columns: number,
  merged: readonly Reach[] = [],
): Pick<PlacedRow, 'cells' | 'own'> {
  const width = widthOf(texts);
  const cells: PlacedRow['cells'] = Array.from({ length: columns }, (_, column) =>
    column < width ? cellOf(texts[column] ?? '') : undefined,
  );
  let own = width;
  for (const { cell, left, right } of merged) {
    own -= Math.max(0, Math.min(right, width - 1) - left);
    cells.fill(cell, left, right + 1);
  }
  return { cells, own: Math.max(own, 1) };
}

function cellOf(text: string): Element {
  return new PlainElement(text, 'TD') as unknown as Element;
}

/** A node in a cell: a line of its text, or a break between two. */
interface PlainNode {
  nodeType: number;
  /** Of a line. */
  data?: string;
  nextSibling: PlainNode | null;
}

/**
 * As much of an element as reading asks for, where there is no document: a worker has none, and a real element for every
 * cell of a large file would take gigabytes.
 */
class PlainElement {
  readonly nodeType = 1;
  readonly parentElement = null;
  readonly shadowRoot = null;

  /** @param line Of a row: where it stands in its file. */
  constructor(
    readonly textContent: string,
    readonly tagName: string,
    readonly line?: number,
  ) {}

  get firstChild(): PlainNode | null {
    let next: PlainNode | null = null;
    for (const data of this.textContent.split('\n').reverse()) {
      if (next) next = Object.assign(new PlainElement('', 'BR'), { nextSibling: next });
      next = { nodeType: 3, data, nextSibling: next };
    }
    return next;
  }

  get firstElementChild(): PlainElement | null {
    return this.childElementCount ? lineBreak : null;
  }

  /** Its line breaks. */
  get childElementCount(): number {
    return this.textContent.split('\n').length - 1;
  }

  hasAttribute(): boolean {
    return false;
  }

  hasAttributes(): boolean {
    return false;
  }

  getAttribute(): null {
    return null;
  }

  matches(): boolean {
    return false;
  }

  querySelector(): null {
    return null;
  }

  querySelectorAll(): [] {
    return [];
  }
}

const lineBreak = new PlainElement('', 'BR');
