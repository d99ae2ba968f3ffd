import { textOf } from '../element-text';
import { areBeside } from '../elements';
import { columnName, type Grid, type PlacedRow, rowOf } from '../grid';
import { distinctCells, fieldsOf, isBlank } from '../header';

/** No table heads its columns with more lines. */
const headLines = 4;
/** First rows of a body may hold only what sets its widths. */
const searchDepth = 5;

interface Named {
  grid: Grid;
  /** By column, from the row that names the most. */
  names: (string | undefined)[];
}

function namesOf(grid: Grid): (string | undefined)[] {
  let best: (string | undefined)[] = [];
  let most = 0;
  const first = grid.rows.slice(0, searchDepth);
  // A row that only sets widths may name columns that no other has.
  const telling = first.filter((row) => !isBlank(row));
  for (const row of telling.length > 0 ? telling : first) {
    const names = row.cells.map((cell) => cell && columnName(cell));
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
    const shown = cells.map((cell) => textOf(cell, false)).filter((text) => text !== '');
    if (shown.some((text) => /\d{3}/.test(text))) return false;
    const known = fieldsOf(cells).filter((field) => field !== undefined).length;
    if (known > 0 && known * 3 >= shown.length) heads = true;
  }
  return heads;
}

/** True where a header that is marked as one stands over the same names. */
function hasMarkedHead(grids: Grid[], names: ReadonlySet<string | undefined>): boolean {
  return grids.some(
    (grid) => grid.rows[0]?.part === 'head' && namesOf(grid).some((name) => name && names.has(name)),
  );
}

/** The row on the header's columns: by name, and by place where neither cell has one. */
function onColumns(row: PlacedRow, names: readonly (string | undefined)[]): PlacedRow {
  const { elements, cells: all, part, own, carried } = row;
  // What spans the body spans all its columns, a notice or a spacer.
  const cells: (Element | undefined)[] = new Array(names.length).fill(own === 1 ? all[0] : undefined);
  if (own === 1) return rowOf(elements, cells, part, own, carried);
  all.forEach((cell, place) => {
    const name = cell && columnName(cell);
    const at = name === undefined ? place : names.indexOf(name);
    if (at >= 0 && at < cells.length && (name !== undefined || names[at] === undefined)) cells[at] = cell;
  });
  return rowOf(elements, cells, part, own, carried);
}

/**
 * Header cells that are plain cells of a table of their own, joined with the body whose cells carry the same
 * column names, wherever the two stand in their grid.
 */
export function joinNamed(grids: Grid[]): Grid[] {
  if (grids.length < 2) return grids;
  const heads: Named[] = grids.filter(isHead).map((grid) => ({ grid, names: namesOf(grid) }));
  const used = new Set<Grid>();
  const joined = new Map<Grid, Grid>();
  for (const { grid: head, names } of heads) {
    const known = new Set(names.filter((name) => name !== undefined));
    if (known.size === 0 || hasMarkedHead(grids, known)) continue;
    const body = grids.find((other) => {
      if (other === head || used.has(other) || joined.has(other) || !areBeside(head.element, other.element))
        return false;
      if (other.rows.some((row) => row.part === 'head') || isHead(other)) return false;
      const own = namesOf(other).filter((name) => name !== undefined);
      return own.length > 0 && own.every((name) => known.has(name));
    });
    if (!body) continue;
    used.add(head);
    joined.set(body, {
      element: body.element,
      rows: [
        ...head.rows.map(({ elements, cells, own, carried }) => rowOf(elements, cells, 'head', own, carried)),
        ...body.rows.filter((row) => row.own > 0).map((row) => onColumns(row, names)),
      ],
      columns: names.length,
      names: names.slice(),
    });
  }
  return grids.filter((grid) => !used.has(grid)).map((grid) => joined.get(grid) ?? grid);
}
