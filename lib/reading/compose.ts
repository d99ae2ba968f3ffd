import { foldedKey, phrase } from '../text';
import { textOf } from './element-text';
import { all, classOf, levels, upFrom } from './elements';
import { asHead, type Grid, namesIn, type PlacedRow, rowKey, rowOf, textsOf } from './grid';
import { distinctCells, fieldsOf, isBlank } from './header';
import { isHead } from './shapes/named-pieces';

const sampleRows = 5;

/** No table has as many header rows. */
const headDepth = 12;

function isHeadRow(row: PlacedRow, index: number): boolean {
  return (
    row.part === 'head' || (index < headDepth && distinctCells(row).every((cell) => cell.tagName === 'TH'))
  );
}

function headRows(grid: Grid): PlacedRow[] {
  return grid.rows.filter(isHeadRow);
}

function bodyRows(grid: Grid): PlacedRow[] {
  const heads = new Set(headRows(grid));
  return grid.rows.filter((row) => !heads.has(row));
}

/** True where both stand a few levels below what holds them. */
function meet(a: Element, b: Element): boolean {
  const above = upFrom(b, levels + 1);
  return upFrom(a, levels + 1).some((node) => above.includes(node));
}

function labels(grid: Grid): string[] {
  const last = headRows(grid).at(-1);
  return last ? textsOf(last).map(foldedKey) : [];
}

/** The element that a table stands in alone, through its wrappers. */
function outermost(table: Element): Element {
  let node = table;
  for (let level = 0; level < 3 && node.parentElement?.childElementCount === 1; level++)
    node = node.parentElement;
  return node;
}

/** The first name of a class; libraries add others to single rows. */
function kindOf(element: Element): string | undefined {
  return classOf(element).trim().split(/\s/, 1)[0];
}

/** Tables that hold one row each, side by side in one parent, are the rows of one body. */
function joinSingleRows(grids: Grid[]): Grid[] {
  const out: Grid[] = [];
  for (const grid of grids) {
    const last = out.at(-1);
    const alone = grid.rows.length === 1 && headRows(grid).length === 0 && grid.columns > 2;
    if (
      alone &&
      last &&
      last.columns === grid.columns &&
      headRows(last).length === 0 &&
      outermost(last.element).parentElement === outermost(grid.element).parentElement &&
      kindOf(last.element) === kindOf(grid.element)
    ) {
      last.rows.push(...grid.rows);
    } else out.push(alone ? { ...grid, rows: [...grid.rows] } : grid);
  }
  return out;
}

/** Header cells that stand outside any table, above a body that has none. */
function looseHead(grid: Grid): PlacedRow | undefined {
  for (const node of upFrom(grid.element.parentElement)) {
    const cells = all(node, '[role=columnheader]').filter(
      (cell) => !cell.closest('table') && !cell.querySelector('[role=columnheader]'),
    );
    const parent = cells[0]?.parentElement;
    if (parent) return Math.abs(cells.length - grid.columns) < 2 ? rowOf([parent], cells, 'head') : undefined;
  }
  return undefined;
}

/** How much beside a body is looked at for what heads it. */
const headParts = 300;

/** A strip of plain elements before a body without a head, one for each column, among them the code's name. */
function headStrip(grid: Grid): PlacedRow | undefined {
  for (const node of upFrom(grid.element)) {
    const before = node.previousElementSibling;
    if (!before || before.querySelector('table')) continue;
    for (const strip of [before, ...all(before, '*', headParts)]) {
      // A gutter for the scroll bar may follow.
      if (![0, 1].includes(strip.childElementCount - grid.columns)) continue;
      const cells = [...strip.children];
      const fields = new Set(fieldsOf(cells));
      if (fields.has('code') && fields.size > 3) return rowOf([strip], cells.slice(0, grid.columns), 'head');
    }
  }
  return undefined;
}

/** A header table goes with the body table that follows it; a header that is a mere copy is dropped. */
function joinHeads(grids: Grid[]): Grid[] {
  const out: Grid[] = [];
  const used = new Set<Grid>();
  grids.forEach((grid, index) => {
    if (used.has(grid)) return;
    const head = headRows(grid);
    const body = bodyRows(grid);
    if (head.length > 0 && body.every(isBlank)) {
      const own = labels(grid);
      const near = (other: Grid) =>
        !grid.element.contains(other.element) && meet(grid.element, other.element);
      const shown = (other: Grid) => own.every((label) => label === '' || labels(other).includes(label));
      // Drawn over the whole once more, for a header that stays.
      if (!grid.element.querySelector('tbody') && out.slice(-3).some((other) => near(other) && shown(other)))
        return;
      const later = grids.slice(index + 1).filter((other) => !grid.element.contains(other.element));
      for (const next of later.slice(0, 3)) {
        if (used.has(next) || !near(next)) continue;
        if (labels(next).some(Boolean)) {
          if (shown(next)) return;
          continue;
        }
        // A gutter for the scroll bar may widen either.
        if (bodyRows(next).length === 0 || Math.abs(next.columns - grid.columns) > 1) continue;
        used.add(next);
        out.push({
          ...next,
          rows: [...head, ...bodyRows(next)],
          columns: Math.max(grid.columns, next.columns),
          names: grid.names.map((name, column) => name ?? next.names[column]),
        });
        return;
      }
    } else if (head.length === 0 && grid.columns > 2) {
      const loose = looseHead(grid) ?? headStrip(grid);
      if (loose) {
        out.push({ ...grid, rows: [loose, ...grid.rows], names: namesIn(loose) });
        return;
      }
    }
    out.push(grid);
  });
  return out;
}

type Pair = [PlacedRow, PlacedRow];

function keysOf(rows: readonly PlacedRow[]): (string | undefined)[] {
  return rows.map((row) => rowKey(row.elements[0]));
}

/** Each row with the other of its key, or of its place where not each has a key of its own. */
function pairRows(a: PlacedRow[], b: PlacedRow[]): Pair[] | undefined {
  if (a.length !== b.length || a.length === 0) return undefined;
  const theirs = keysOf(b);
  const places = new Map(theirs.map((key, place) => [key, place]));
  const keyed = places.size === b.length && !places.has(undefined);
  const own = keysOf(a);
  const pairs = a.flatMap((row, place): Pair[] => {
    const other = b[keyed ? (places.get(own[place]) ?? -1) : place];
    return other ? [[row, other]] : [];
  });
  return pairs.length === a.length ? pairs : undefined;
}

/** True where every named column of the part says what the whole's says, in the first rows. */
function isCopy(whole: Grid, part: Grid, pairs: Pair[]): boolean {
  const all = labels(whole);
  const shared = labels(part).flatMap((label, column) =>
    label ? [[all.indexOf(label), column] as const] : [],
  );
  if (shared.length === 0 || shared.some(([at]) => at < 0)) return false;
  return pairs.slice(0, sampleRows).every(([row, other]) =>
    shared.every(([at, column]) => {
      const [cell, copy] = [row.cells[at], other.cells[column]];
      return cell && copy && foldedKey(textOf(cell)) === foldedKey(textOf(copy));
    }),
  );
}

/** Columns that stand in a table of their own beside the others join them; copies lend their rows' elements. */
function joinSides(grids: Grid[]): Grid[] {
  const out: Grid[] = [];
  for (const grid of grids) {
    const home = out.find(
      (other) =>
        !other.element.contains(grid.element) &&
        !grid.element.contains(other.element) &&
        meet(other.element, grid.element) &&
        headRows(grid).length > 0 &&
        headRows(other).length > 0,
    );
    const pairs = home && pairRows(bodyRows(home), bodyRows(grid));
    if (!home || !pairs) {
      out.push(grid);
      continue;
    }
    if (isCopy(home, grid, pairs)) {
      for (const [row, copy] of pairs) row.elements.push(...copy.elements);
      continue;
    }
    const swapped = pairs.map(([row, copy]): Pair => [copy, row]);
    if (isCopy(grid, home, swapped)) {
      for (const [row, copy] of pairs) copy.elements.unshift(...row.elements);
      out[out.indexOf(home)] = grid;
    } else if (disjoint(labels(home), labels(grid)) && sameContainer(home, grid)) {
      out[out.indexOf(home)] = widen(home, grid, pairs);
    } else out.push(grid);
  }
  return out;
}

function disjoint(a: string[], b: string[]): boolean {
  return !a.some((label) => label && b.includes(label));
}

/** Two whole lists side by side are two lists: pieces are told by keyed rows or by a container of a grid's name. */
function sameContainer(a: Grid, b: Grid): boolean {
  const first = keysOf(bodyRows(a))[0];
  if (first !== undefined && keysOf(bodyRows(b)).includes(first)) return true;
  const node = upFrom(a.element.parentElement).find((above) => above.contains(b.element));
  return node !== undefined && /grid|table|wrapper|locked|fixed|frozen|pinned/i.test(classOf(node));
}

function widen(left: Grid, right: Grid, pairs: Pair[]): Grid {
  const wide = <T>(cells: readonly T[] = [], width: number): (T | undefined)[] =>
    Array.from({ length: Math.max(width, cells.length) }, (_, column) => cells[column]);
  const cellsOf = (a: PlacedRow | undefined, b: PlacedRow | undefined) => [
    ...wide(a?.cells, left.columns),
    ...wide(b?.cells, right.columns),
  ];
  const [heads, others] = [headRows(left), headRows(right)];
  const lines = Math.max(heads.length, others.length);
  const head = Array.from({ length: lines }, (_, line) => {
    const [a, b] = [heads.at(line - lines), others.at(line - lines)];
    return rowOf([...(a?.elements ?? []), ...(b?.elements ?? [])], cellsOf(a, b), 'head');
  });
  const body = pairs.map(([a, b]) =>
    rowOf([...a.elements, ...b.elements], cellsOf(a, b), a.part, a.own + b.own, a.carried),
  );
  return {
    element: left.element,
    rows: [...head, ...body],
    columns: left.columns + right.columns,
    names: [...wide(left.names, left.columns), ...right.names],
  };
}

/** Without the first row of empty header cells that only sets the widths of the columns. */
function withoutSizer(grid: Grid): Grid {
  const [first, second] = grid.rows;
  if (!first || !second || first.part === 'head' || !isBlank(first)) return grid;
  const isSizer = distinctCells(first).every((cell) => cell.tagName === 'TH' && cell.childElementCount === 0);
  return isSizer ? { ...grid, rows: grid.rows.slice(1) } : grid;
}

/** A row of header words, a third of them known at least, or of nothing. */
function namesColumns(row: PlacedRow): boolean {
  const cells = distinctCells(row);
  return fieldsOf(cells).filter(Boolean).length * 3 >= cells.filter((cell) => textOf(cell) !== '').length;
}

const paperName = phrase('^ten {giay to,P,tai lieu,R}');

/** A table of few plain cells that are header words, the code's or papers' among them, is a head. */
function withPlainHead(grid: Grid): Grid {
  if (headRows(grid).length > 0 || !isHead(grid) || !grid.rows.every(namesColumns)) return grid;
  const isNamed = grid.rows.some((row) => {
    const cells = distinctCells(row);
    return (
      fieldsOf(cells).includes('code') || cells.some((cell) => paperName.test(foldedKey(textOf(cell, false))))
    );
  });
  return isNamed ? { ...grid, rows: asHead(grid.rows) } : grid;
}

/**
 * Makes whole grids of pieces: a header table and its body table, columns that stand in a table of their own,
 * copies that a library keeps for fixed columns and headers.
 */
export function composeGrids(grids: Grid[]): Grid[] {
  const [only, more] = grids;
  if (only && !more && only.rows.some(isHeadRow)) return grids;
  return joinSides(joinHeads(joinSingleRows(grids.map(withoutSizer).map(withPlainHead))));
}
