import { all } from '../elements';
import {
  columnLimit,
  columnName,
  type Grid,
  type PlacedRow,
  rowLimit,
  rowOf,
  rowsPerPause,
  type Shape,
} from '../grid';

const parts: Record<string, PlacedRow['part']> = { THEAD: 'head', TBODY: 'body', TFOOT: 'foot' };

/** A row that nothing spans: its cells are walked each time they are asked for, so that none is held. */
class PlainRow implements PlacedRow {
  readonly elements: Element[];
  readonly carried = false;
  constructor(
    readonly row: Element,
    readonly part: PlacedRow['part'],
  ) {
    this.elements = [row];
  }
  get own(): number {
    return Math.min(this.row.childElementCount, columnLimit);
  }
  get cells(): Element[] {
    const cells: Element[] = [];
    let cell = this.row.firstElementChild;
    for (; cell && cells.length < columnLimit; cell = cell.nextElementSibling) cells.push(cell);
    return cells;
  }
}

/** A row of a table without thead whose cells are column headers by their role. */
function isHeadByRole(row: Element): boolean {
  let headers = 0;
  for (let cell = row.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.tagName === 'TD') headers += cell.getAttribute('role') === 'columnheader' ? 1 : -1;
  }
  return headers > 0;
}

/** The cell, or what a component shows in its place: a slot's content stands in the page, not in the row. */
function shownCell(cell: Element): Element {
  const slot = cell.firstElementChild;
  if (slot?.tagName !== 'SLOT' || slot.nextElementSibling) return cell;
  return (slot as HTMLSlotElement).assignedElements?.({ flatten: true })[0] ?? cell;
}

/** The table's own rows, not those of tables in its cells; head first and foot last, as they are shown. */
function* ownRows(table: Element): Generator<void, PlainRow[]> {
  const found: Record<PlacedRow['part'], PlainRow[]> = {
    head: [],
    body: [],
    foot: [],
  };
  let total = 0;
  for (let child = table.firstElementChild; child; child = child.nextElementSibling) {
    const group = parts[child.tagName];
    if (child.tagName === 'TR') found.body.push(new PlainRow(child, 'body'));
    else if (group) {
      for (let row = child.firstElementChild; row && total < rowLimit; row = row.nextElementSibling) {
        if (row.tagName !== 'TR') continue;
        const part = group === 'body' && found.body.length === 0 && isHeadByRole(row) ? 'head' : group;
        found[part].push(new PlainRow(row, part));
        if (++total % rowsPerPause === 0) yield;
      }
    }
  }
  const { head, body, foot } = found;
  return head.concat(body, foot);
}

function spanOf(cell: Element, attribute: 'colspan' | 'rowspan'): number {
  const text = cell.getAttribute(attribute);
  if (text === null) return 1;
  const value = Number.parseInt(text, 10);
  if (attribute === 'rowspan' && value === 0) return rowLimit;
  // What is no number spans nothing.
  return Math.max(1, value || 1);
}

/** What keeps a row from being one cell for each column; looked for one by one, which is faster than together. */
const uneven = ['[colspan]', '[rowspan]', 'slot', 'tr > :not(td):not(th)'];

interface Carry {
  cell: Element;
  left: number;
}

/** Lays rows on columns, spans honoured. */
function* place(rows: PlainRow[]): Generator<void, PlacedRow[]> {
  const carries: (Carry | undefined)[] = [];
  let carrying = 0;
  let part: PlacedRow['part'] | undefined;
  const placed: PlacedRow[] = [];
  for (const { row, part: own } of rows) {
    if (own !== part) {
      // A span ends with its row group.
      carries.length = 0;
      carrying = 0;
      part = own;
    }
    const cells: (Element | undefined)[] = [];
    let count = 0;
    const carried = carrying > 0;
    const takeCarried = () => {
      let carry = carries[cells.length];
      while (carry) {
        const column = cells.length;
        cells.push(carry.cell);
        carry.left--;
        if (carry.left === 0) {
          carries[column] = undefined;
          carrying--;
        }
        carry = carries[cells.length];
      }
    };
    for (
      let cell = row.firstElementChild;
      cell && cells.length < columnLimit;
      cell = cell.nextElementSibling
    ) {
      const tag = cell.tagName;
      if (tag !== 'TD' && tag !== 'TH') continue;
      count++;
      takeCarried();
      const columns = Math.min(spanOf(cell, 'colspan'), columnLimit - cells.length);
      const lines = spanOf(cell, 'rowspan');
      const shown = shownCell(cell);
      for (let step = 0; step < columns; step++) {
        if (lines > 1) {
          if (!carries[cells.length]) carrying++;
          carries[cells.length] = { cell: shown, left: lines - 1 };
        }
        cells.push(shown);
      }
    }
    takeCarried();
    placed.push(rowOf([row], cells, own, count, carried));
    if (placed.length % rowsPerPause === 0) yield;
  }
  return placed;
}

/** Tables of the `table` element, in every form of header. */
export const htmlTable: Shape = {
  id: 'html-table',
  detect: (root) => all(root, 'table'),
  *read(table): Generator<void, Grid | undefined> {
    const own = yield* ownRows(table);
    const isUneven = uneven.some((selector) => table.querySelector(selector));
    const rows = isUneven ? yield* place(own) : own;
    let columns = 0;
    for (const [index, row] of rows.entries()) {
      if (index % rowsPerPause === rowsPerPause - 1) yield;
      columns = Math.max(columns, isUneven ? row.cells.length : row.own);
    }
    if (columns < 1) return undefined;
    const first = rows[0]?.cells;
    const names = Array.from({ length: columns }, (_, column) => {
      const cell = first?.[column];
      return cell && columnName(cell);
    });
    const lay = (row: Element) => new PlainRow(row, 'body');
    return { element: table, rows, columns, names, ...(!isUneven && { lay }) };
  },
};
