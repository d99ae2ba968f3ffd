import { textOf } from '../element-text';
import { areBeside } from '../elements';
import { asHead, bodyOf, type Grid, isHeaded, namesIn, type PlacedRow, rowOf } from '../grid';
import { distinctCells, fieldsOf, isBlank } from '../header';

/** No table heads its columns with more lines. */
const headLines = 4;
/** First rows of a body may hold only what sets its widths. */
const searchDepth = 5;

/** By column, from the row that names the most. */
function namesOf(grid: Grid): (string | undefined)[] {
  let best: (string | undefined)[] = [];
  let most = 0;
  const first = grid.rows.slice(0, searchDepth);
  // A row that only sets widths may name columns that no other has.
  const telling = first.filter((row) => !isBlank(row));
  for (const row of telling.length > 0 ? telling : first) {
    const names = namesIn(row);
    const count = new Set(names.filter(Boolean)).size;
    if (count > most) {
      best = names;
      most = count;
    }
  }
  return best;
}

/** A table that marks no header and whose few lines are header words, a third of them known at least. */
export function isHead(grid: Grid): boolean {
  if (grid.rows.length > headLines || grid.rows.some((row) => row.part !== 'body')) return false;
  let heads = false;
  for (const row of grid.rows) {
    const cells = distinctCells(row);
    const shown = cells.map((cell) => textOf(cell, false)).filter(Boolean);
    if (shown.some((text) => /\d{3}/.test(text))) return false;
    const known = fieldsOf(cells).filter(Boolean).length;
    if (known > 0 && known * 3 >= shown.length) heads = true;
  }
  return heads;
}

/** True where a header that is marked as one stands over the same names. */
function hasMarkedHead(grids: Grid[], names: ReadonlySet<string | undefined>): boolean {
  return grids.some((grid) => isHeaded(grid) && namesOf(grid).some((name) => name && names.has(name)));
}

/** The row on the header's columns: by name, and by place where neither cell has one. */
function onColumns(row: PlacedRow, names: readonly (string | undefined)[]): PlacedRow {
  const { elements, part, own, carried } = row;
  // What spans the body spans all its columns, a notice or a spacer.
  const cells: PlacedRow['cells'] = new Array(names.length).fill(own === 1 ? row.cells[0] : undefined);
  if (own !== 1) {
    namesIn(row).forEach((name, place) => {
      const at = name === undefined ? place : names.indexOf(name);
      if (at >= 0 && at < cells.length && (name ?? names[at]) === name) cells[at] = row.cells[place];
    });
  }
  return rowOf(elements, cells, part, own, carried);
}

/**
 * Header cells that are plain cells of a table of their own, joined with the body whose cells carry the same
 * column names, wherever the two stand in their grid.
 */
export function joinNamed(grids: Grid[]): Grid[] {
  const heads = grids.filter(isHead).map((grid) => ({ grid, names: namesOf(grid) }));
  const used = new Set<Grid>();
  const joined = new Map<Grid, Grid>();
  for (const { grid: head, names } of heads) {
    const known = new Set(names);
    if (hasMarkedHead(grids, known)) continue;
    const body = grids.find((other) => {
      if (joined.has(other) || !areBeside(head.element, other.element)) return false;
      if (bodyOf(other).length < other.rows.length || isHead(other)) return false;
      const own = namesOf(other).filter(Boolean);
      return own.length > 0 && own.every((name) => known.has(name));
    });
    if (!body) continue;
    used.add(head);
    joined.set(body, {
      element: body.element,
      rows: [
        ...asHead(head.rows),
        ...body.rows.filter((row) => row.own > 0).map((row) => onColumns(row, names)),
      ],
      columns: names.length,
      names: names.slice(),
    });
  }
  return grids.filter((grid) => !used.has(grid)).map((grid) => joined.get(grid) ?? grid);
}
