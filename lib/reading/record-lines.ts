import { readCode } from '../text';
import { textOf } from './element-text';
import type { Grid, PlacedRow } from './grid';
import { distinctCells, headerMeaning } from './header';

/** No table has as many header rows. */
const headDepth = 12;

function isHead(row: PlacedRow): boolean {
  return row.part === 'head' || distinctCells(row).every((cell) => cell.tagName === 'TH');
}

function wordAt(row: PlacedRow, column: number) {
  const cell = row.cells[column];
  return cell && headerMeaning(textOf(cell, false))?.field;
}

/** Two header rows of as many cells, each with names of its own: they head the two lines of a record. */
function headsLines([upper, lower]: readonly PlacedRow[]): boolean {
  if (!upper || !lower) return false;
  let apart = 0;
  for (let column = 0; column < upper.cells.length; column++) {
    const [a, b] = [upper.cells[column], lower.cells[column]];
    if (a === b) continue;
    // A cell over several columns names a group of them.
    if (upper.cells[column + 1] === a) return false;
    const [above, below] = [wordAt(upper, column), wordAt(lower, column)];
    if (above && below && above !== below) apart++;
  }
  return apart > 1;
}

function hasCode(row: PlacedRow, column: number): boolean {
  const cell = row.cells[column];
  return cell !== undefined && readCode(textOf(cell)).code !== undefined;
}

function joined(rows: readonly [PlacedRow, PlacedRow], width: number): PlacedRow {
  const [first, second] = rows;
  const cells = [...first.cells];
  cells.length = width;
  // What reaches down from the first line is no cell of the second.
  for (let column = 0; column < width; column++) {
    const cell = second.cells[column];
    cells.push(cell === first.cells[column] ? undefined : cell);
  }
  return {
    ...first,
    elements: rows.flatMap((row) => row.elements),
    cells,
    own: first.own + second.own,
  };
}

/**
 * A table whose records take two lines, each under a header row of its own, as one of single lines: the second
 * line's columns stand behind the first's. Any other table as it is.
 */
export function oneLineRecords(grid: Grid): Grid {
  const first = grid.rows.slice(0, headDepth);
  const head = first.filter((row) => isHead(row) && distinctCells(row).length > 1);
  if (head.length !== 2) return grid;
  const codeAt =
    head[0]?.cells.findIndex((_, column) => wordAt(head[0] as PlacedRow, column) === 'code') ?? -1;
  if (codeAt < 0 || !headsLines(head)) return grid;
  const rows = [joined(head as [PlacedRow, PlacedRow], grid.columns)];
  const body = grid.rows.filter((row) => row.part === 'body' && !isHead(row));
  let records = 0;
  for (let at = 0; at < body.length; at++) {
    const [row, next] = [body[at] as PlacedRow, body[at + 1]];
    const paired = next && hasCode(row, codeAt) && !hasCode(next, codeAt) && distinctCells(next).length > 1;
    if (paired) {
      records++;
      at++;
    } else if (hasCode(row, codeAt)) return grid;
    rows.push(paired ? joined([row, next], grid.columns) : row);
  }
  return records === 0
    ? grid
    : {
        element: grid.element,
        rows: rows.concat(grid.rows.filter((row) => row.part === 'foot')),
        columns: grid.columns * 2,
        names: grid.names,
      };
}
