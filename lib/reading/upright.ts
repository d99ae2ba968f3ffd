import { hasCodeShape, readCode } from '../text';
import { textOf } from './element-text';
import { type Grid, rowOf } from './grid';
import { headerMeaning } from './header';

/** More dossiers or fields than this nobody sets side by side. */
const widest = 60;
/** Labels that must be understood, the code's among them. */
const leastLabels = 2;

/** A table that shows each dossier in a column, its labels down the side, turned: one row for each dossier. */
export function upright(grid: Grid): Grid {
  const { rows, columns } = grid;
  if (columns > widest || rows.length > widest || !isLying(grid)) return grid;
  const turned = Array.from({ length: columns }, (_, column) => {
    const own = rows.flatMap(({ cells }) => {
      const cell = cells[column];
      return cell && cell !== cells[column - 1] && cell !== cells[column + 1] ? [cell] : [];
    });
    const cells = rows.map((row) => row.cells[column]);
    return rowOf([...new Set(own)], cells, column === 0 ? 'head' : 'body');
  });
  return { element: grid.element, rows: turned, columns: rows.length, names: [] };
}

/** The first cell of each row is a label, and beside that of the code stand several codes, another each. */
function isLying({ rows }: Grid): boolean {
  let labels = 0;
  let coded = false;
  for (const { cells } of rows) {
    const [label, ...values] = cells.map((cell) => (cell ? textOf(cell).slice(0, 200) : ''));
    const field = headerMeaning(label ?? '')?.field;
    if (field === undefined) continue;
    labels += 1;
    if (field !== 'code') continue;
    const shown = values.filter((text) => text !== '');
    const codes = shown.map((text) => readCode(text).code ?? '');
    if (new Set(codes).size < Math.max(2, shown.length) || !codes.every(hasCodeShape)) return false;
    coded = true;
  }
  return coded && labels >= leastLabels;
}
