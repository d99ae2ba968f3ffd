import { textOf } from './element-text';
import { attributeOf, classOf } from './elements';

/** One physical row of a table, laid out on the table's columns. */
export interface PlacedRow {
  /** The row's pieces: one, or several where columns stand in trees of their own. */
  elements: Element[];
  /** The cell over each column; a cell that spans stands in each of its columns. */
  cells: (Element | undefined)[];
  /** Cells of the row's own; fewer than columns where one spans or is carried over from above. */
  own: number;
  /** A cell from a row above reaches into this one. */
  carried: boolean;
  part: 'head' | 'body' | 'foot';
}

/** A row of cells that are laid on their columns, one for each where nothing else is said. */
export function rowOf(
  elements: Element[],
  cells: PlacedRow['cells'],
  part: PlacedRow['part'],
  own = cells.length,
  carried = false,
): PlacedRow {
  return { elements, cells, own, carried, part };
}

/**
 * A table in whichever shape, as rows of cells: what the shape readers yield and all that the rest of the
 * reader knows of a table.
 */
export interface Grid {
  element: Element;
  rows: PlacedRow[];
  columns: number;
  /** By column: what the shape itself calls it ("cdk-column-code", `col-id`), where it does. */
  names: (string | undefined)[];
  /** Lays one of its rows again, where a row can be read by itself. */
  lay?: (row: Element) => PlacedRow | undefined;
}

/** The rows that are not the head's. */
export function bodyOf(grid: Grid): PlacedRow[] {
  return grid.rows.filter((row) => row.part !== 'head');
}

/** True where the first row is marked as the head's. */
export function isHeaded({ rows }: Grid): boolean {
  return rows[0]?.part === 'head';
}

/** The same rows as a head. */
export function asHead(rows: readonly PlacedRow[]): PlacedRow[] {
  return rows.map(({ elements, cells, own, carried }) => rowOf(elements, cells, 'head', own, carried));
}

/** What the page's own program calls the columns, from the cells of a row. */
export function namesIn({ cells }: Pick<PlacedRow, 'cells'>): (string | undefined)[] {
  return cells.map((cell) => cell && columnName(cell));
}

/** What the cells over each column say; empty where there is none. */
export function textsOf({ cells }: Pick<PlacedRow, 'cells'>): string[] {
  return cells.map((cell) => (cell ? textOf(cell) : ''));
}

/** Reads one kind of table. */
export interface Shape {
  id: string;
  /** The tables of this kind under a root, cheaply; nested roots are not entered. */
  detect(root: ParentNode): Element[];
  /** In steps of {@link rowsPerPause} rows, so that a big table never holds the page up. */
  read(table: Element): Generator<void, Grid | undefined>;
}

/** How many rows are laid between two pauses. */
export const rowsPerPause = 200;

/** No portal's list has as many; a page that does is not one. */
export const columnLimit = 150;
export const rowLimit = 100_000;

const nameAttributes = [
  'col-id',
  'tabulator-field',
  'data-field',
  'data-column-id',
  'data-columnid',
  'data-col',
  'data-name',
  'field',
  'colid',
  'col',
];
const nameClass = /(?:^|\s)(?:cdk-column-|mat-column-|col-key-|datatable-col-)([\w-]{2,40})/;

/** What the page's own program calls a column, from its header or one of its cells. */
export function columnName(cell: Element): string | undefined {
  for (const attribute of nameAttributes) {
    const value = cell.getAttribute(attribute);
    if (value && value.length < 60) return value;
  }
  return nameClass.exec(classOf(cell).slice(0, 500))?.[1];
}

const keyAttributes = [
  'row-index',
  'aria-rowindex',
  'data-row-key',
  'data-rowindex',
  'data-index',
  'data-row-index',
  'row-id',
  'data-id',
  'data-uid',
  'data-recordid',
  'data-row',
  'rowid',
  'recid',
  'datagrid-row-index',
];

/** What ties the pieces of one row together. */
export function rowKey(row: Element | undefined): string | undefined {
  for (const attribute of keyAttributes) {
    const value = row?.getAttribute(attribute);
    if (value != null && value.length < 100) return `${attribute}=${value}`;
  }
  return undefined;
}

/** The row's position where the page tells it, for rows that stand out of order in the document. */
export function rowPosition(row: Element): number | undefined {
  for (const attribute of ['aria-rowindex', 'row-index', 'data-rowindex', 'data-index']) {
    const value = attributeOf(row, attribute);
    if (/^\d{1,9}$/.test(value)) return Number(value);
  }
  return undefined;
}
