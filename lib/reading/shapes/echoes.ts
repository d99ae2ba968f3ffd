import { areNear } from '../elements';
import { bodyOf, type Grid, isHeaded, type PlacedRow, textsOf } from '../grid';

/** Rows that are compared before two grids are taken for one. */
const sampleRows = 4;

/** True where the part shows the first columns of the whole again, row for row. */
function repeats(part: Grid, whole: Grid): boolean {
  const own = bodyOf(part);
  const all = bodyOf(whole);
  if (own.length !== all.length || part.columns >= whole.columns) return false;
  const first = own.slice(0, sampleRows).map(textsOf);
  const isSame = first.every((texts, index) => {
    const others = textsOf(all[index] as PlacedRow);
    return texts.every((text, column) => text === others[column]);
  });
  return isSame && first.some((texts) => texts.some(Boolean));
}

/** True where every row of the grid is a row of the other. */
function sameRows(grid: Grid, other: Grid): boolean {
  const known = new Set(other.rows.flatMap((row) => row.elements));
  return grid.rows.every((row) => row.elements.every((element) => known.has(element)));
}

/** Drops tables without a header whose every row a headed grid around them has read. */
export function withoutInner(grids: Grid[]): Grid[] {
  const headed = grids.filter(isHeaded);
  return grids.filter(
    (grid) =>
      isHeaded(grid) ||
      !headed.some((other) => other.element.contains(grid.element) && sameRows(grid, other)),
  );
}

/**
 * Drops what is another grid over again: rows without a header that a whole grid holds, and the frozen copy of
 * first columns, header and body, whose rows go to the whole as further pieces.
 */
export function withoutEchoes(grids: Grid[]): Grid[] {
  const dropped = new Set<Grid>();
  for (const grid of grids) {
    if (grid.columns < 2 || grid.rows.some(({ part }) => part === 'head')) continue;
    const whole = grids.find(
      (other) =>
        !dropped.has(other) &&
        isHeaded(other) &&
        areNear(grid.element, other.element) &&
        (sameRows(grid, other) || repeats(grid, other)),
    );
    if (!whole) continue;
    dropped.add(grid);
    if (grid.element.contains(whole.element)) continue;
    const rows = bodyOf(whole);
    bodyOf(grid).forEach((row, index) => {
      rows[index]?.elements.push(...row.elements);
    });
    for (const head of grids) if (isHeadOf(head, whole, grid)) dropped.add(head);
  }
  return grids.filter((grid) => !dropped.has(grid));
}

/** The header that stands over a dropped copy: the whole's own words and no rows. */
function isHeadOf(head: Grid, whole: Grid, copy: Grid): boolean {
  if (!areNear(head.element, copy.element) || head.element.contains(copy.element)) return false;
  if (!isHeaded(head) || bodyOf(head).some((row) => textsOf(row).some(Boolean))) return false;
  const words = new Set(whole.rows.filter((row) => row.part === 'head').flatMap(textsOf));
  return head.rows.every((row) => textsOf(row).every((text) => text === '' || words.has(text)));
}
