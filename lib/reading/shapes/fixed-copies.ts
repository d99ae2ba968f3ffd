import { textOf } from '../element-text';
import { areBeside } from '../elements';
import { bodyOf, columnName, type Grid, isHeaded, type PlacedRow, rowKey, rowOf } from '../grid';

/** Rows that are looked at before a copy is taken for one. */
const sampleRows = 4;

function keyOf(row: PlacedRow): string | undefined {
  return row.part === 'head' ? 'head' : rowKey(row.elements[0]);
}

function named({ cells }: PlacedRow): Map<string, Element> {
  return new Map(
    cells.flatMap((cell) => {
      const name = cell && columnName(cell);
      return name ? [[name, cell]] : [];
    }),
  );
}

/** The rows by their key. */
function keyed({ rows }: Grid): Map<string | undefined, PlacedRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function isBlank(cell: Element): boolean {
  return textOf(cell) === '';
}

/** True where the copy's named cells stand in the table too, some of them blank there and told by the copy. */
function fills(copy: Grid, table: Grid): boolean {
  if (copy.columns >= table.columns) return false;
  const rows = keyed(table);
  let told = false;
  for (const row of copy.rows.slice(0, sampleRows)) {
    const key = keyOf(row);
    const other = key && rows.get(key);
    if (!other) return false;
    const theirs = named(other);
    const own = named(row);
    if (own.size === 0) return false;
    for (const [name, cell] of own) {
      const there = theirs.get(name);
      if (!there) return false;
      if (isBlank(there)) told ||= !isBlank(cell);
      else if (textOf(there) !== textOf(cell)) return false;
    }
  }
  return told;
}

/** The row with the copy's cells where its own are blank. */
function filledBy(row: PlacedRow, copy: PlacedRow): PlacedRow {
  const shown = named(copy);
  const cells = row.cells.map((cell) =>
    cell && isBlank(cell) ? (shown.get(columnName(cell) ?? '') ?? cell) : cell,
  );
  return rowOf([...row.elements, ...copy.elements], cells, row.part, row.own, row.carried);
}

/**
 * A table whose fixed columns are left blank, because a narrower copy lies over them, takes the copy's cells:
 * the two are tied by the names of their columns and the keys of their rows.
 */
export function fillFixed(grids: Grid[]): Grid[] {
  const dropped = new Set<Grid>();
  for (const copy of grids) {
    const table = grids.find(
      (other) => !dropped.has(other) && areBeside(copy.element, other.element) && fills(copy, other),
    );
    if (!table) continue;
    dropped.add(copy);
    const copies = keyed(copy);
    table.rows = table.rows.map((row) => {
      const shown = copies.get(keyOf(row));
      return shown ? filledBy(row, shown) : row;
    });
    // A row of several pieces cannot be laid again by itself.
    delete table.lay;
  }
  const copies = [...dropped];
  return grids.filter((grid) => !dropped.has(grid) && !copies.some((copy) => isHeadOver(grid, copy, grids)));
}

/** The copy's own header, which stands in the table's header too. */
function isHeadOver(head: Grid, copy: Grid, grids: Grid[]): boolean {
  const names = allNames(head);
  if (bodyOf(head).length > 0 || names.length === 0 || !areBeside(head.element, copy.element)) return false;
  const isOver = (grid: Grid) => {
    const own = allNames(grid);
    return names.every((name) => own.includes(name));
  };
  return (
    isOver(copy) && grids.some((other) => other.columns > head.columns && isHeaded(other) && isOver(other))
  );
}

function allNames(grid: Grid): string[] {
  return grid.rows.slice(0, sampleRows).flatMap((row) => [...named(row).keys()]);
}
