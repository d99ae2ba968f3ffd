import { all, attributeOf } from '../elements';
import {
  columnLimit,
  columnName,
  type Grid,
  type PlacedRow,
  rowKey,
  rowLimit,
  rowOf,
  rowPosition,
  rowsPerPause,
  type Shape,
} from '../grid';

/** A browser passes over what has no role at all faster than it compares. */
const roleSelector = '[role]:is([role=table],[role=grid],[role=treegrid])';
const gridTags = ['mat-table', 'cdk-table'];
const gridSelector = [roleSelector, ...gridTags].join();
const rowSelector = '[role=row],mat-row,mat-header-row,mat-footer-row,cdk-row,cdk-header-row';
const cellRoles = /^(?:cell|gridcell|columnheader|rowheader)$/;
const cellTags = /^(?:MAT|CDK)-(?:HEADER-|FOOTER-)?CELL$/;

function isCell(element: Element): boolean {
  return cellRoles.test(attributeOf(element, 'role')) || cellTags.test(element.tagName);
}

function isHeaderCell(element: Element): boolean {
  return element.getAttribute('role') === 'columnheader' || /-HEADER-CELL$/.test(element.tagName);
}

interface FoundCell {
  cell: Element;
  /** Group headers above it, outermost first. */
  under: Element[];
  /** Its column's number, where another attribute than `aria-colindex` tells it. */
  index?: number;
}

/** The row's cells, through wrappers; a header cell that holds header cells is a group over them. */
function cellsOf(row: Element, out: FoundCell[], under: Element[], depth: number): void {
  for (
    let child = row.firstElementChild;
    child && out.length < columnLimit;
    child = child.nextElementSibling
  ) {
    if (isCell(child)) {
      const inner: FoundCell[] = [];
      if (isHeaderCell(child) && child.querySelector('[role=columnheader]')) {
        cellsOf(child, inner, [...under, child], depth + 1);
      }
      if (inner.length > 0) out.push(...inner);
      else out.push({ cell: child, under });
    } else if (depth < 8 && child.getAttribute('role') !== 'row') {
      cellsOf(child, out, under, depth + 1);
    }
  }
}

function ariaIndex({ cell, index }: FoundCell): number | undefined {
  if (index !== undefined) return index;
  const text = cell.getAttribute('aria-colindex');
  return text && /^\d{1,4}$/.test(text) ? Number(text) : undefined;
}

function spanOf(cell: Element): number {
  const text = cell.getAttribute('aria-colspan');
  return text && /^\d{1,3}$/.test(text) ? Math.max(1, Number(text)) : 1;
}

interface Line {
  elements: Element[];
  cells: FoundCell[];
  head: boolean;
  position: number | undefined;
}

/** Elements of a grid that are looked into for rows in trees of their own. */
const hostLimit = 5000;

/** The rows of a grid; where each row is a component, those in its open tree. */
function rowsOf(grid: Element): Element[] {
  const rows = all(grid, rowSelector).filter((row) => row.parentElement?.closest(gridSelector) === grid);
  if (rows.length > headRowsAlone) return rows;
  const inside: Element[] = [];
  for (const host of all(grid, '*', hostLimit)) {
    const row = host.tagName.includes('-') ? host.shadowRoot?.querySelector(rowSelector) : undefined;
    if (row) inside.push(row);
  }
  return rows.concat(inside);
}

function* linesOf(grid: Element): Generator<void, Line[]> {
  const byKey = new Map<string, Line>();
  const lines: Line[] = [];
  const rows = rowsOf(grid);
  yield;
  const limit = Math.min(rows.length, rowLimit);
  for (let index = 0; index < limit; index++) {
    if (index % rowsPerPause === rowsPerPause - 1) yield;
    const row = rows[index] as Element;
    const cells: FoundCell[] = [];
    cellsOf(row, cells, [], 0);
    // A wrapper of rows that calls itself one.
    if (cells.length === 0 && row.querySelector(rowSelector)) continue;
    const headers = cells.filter(({ cell }) => isHeaderCell(cell)).length;
    const head = /HEADER-ROW$/.test(row.tagName) || headers * 2 > cells.length;
    const key = rowKey(row);
    const known = byKey.get(`${head}${key}`);
    // The same row again under another parent is its piece in another tree of columns.
    if (known?.elements.every((piece) => piece.parentElement !== row.parentElement)) {
      known.elements.push(row);
      known.cells.push(...cells);
      continue;
    }
    const line = { elements: [row], cells, head, position: rowPosition(row) };
    if (key !== undefined) byKey.set(`${head}${key}`, line);
    lines.push(line);
  }
  return lines;
}

/** A grid with so few rows may have the others elsewhere. */
const headRowsAlone = 4;

/**
 * Header lines that stand side by side, each over its own columns (frozen ones and the others), made one: told
 * by body rows whose pieces are as many and as wide.
 */
function joinHeadPieces(lines: Line[]): Line[] {
  const heads = lines.filter((line) => line.head);
  const body = lines.find((line) => !line.head && line.elements.length > 1);
  if (!body || heads.length !== body.elements.length) return lines;
  const widths = body.elements.map((piece) => {
    const cells: FoundCell[] = [];
    cellsOf(piece, cells, [], 0);
    return cells.length;
  });
  if (heads.some((head, place) => head.elements.length !== 1 || head.cells.length !== widths[place]))
    return lines;
  const whole: Line = {
    elements: heads.flatMap((head) => head.elements),
    cells: heads.flatMap((head) => head.cells),
    head: true,
    position: undefined,
  };
  return [whole, ...lines.filter((line) => !line.head)];
}

/** Body cells that stand column by column and tell their row and column by number. */
function* columnByColumn(grid: Element): Generator<void, Line[]> {
  const byRow = new Map<string, Line>();
  let looked = 0;
  for (const cell of all(grid, '[role=gridcell][aria-rowindex][aria-colindex]')) {
    if (++looked % (rowsPerPause * 4) === 0) yield;
    const row = attributeOf(cell, 'aria-rowindex');
    const line = byRow.get(row);
    if (line) {
      line.cells.push({ cell, under: [] });
      line.elements.push(cell);
    } else if (byRow.size < rowLimit) {
      byRow.set(row, {
        elements: [cell],
        cells: [{ cell, under: [] }],
        head: false,
        position: Number.parseInt(row.slice(0, 9), 10) || undefined,
      });
    }
  }
  return [...byRow.values()];
}

/** Header cells of such a grid: elements before the body that number their columns. */
function numberedHeaders(grid: Element): Line | undefined {
  const found = new Map<number, Element>();
  for (const cell of all(grid, '[column]', columnLimit * 4)) {
    const text = attributeOf(cell, 'column');
    if (/^\d{1,3}$/.test(text) && !cell.querySelector('[role=gridcell]') && !found.has(Number(text)))
      found.set(Number(text), cell);
  }
  const cells = [...found]
    .sort(([a], [b]) => a - b)
    .map(([column, cell]) => ({ cell, under: [], index: column + 1 }));
  return cells.length > 1 ? { elements: [], cells, head: true, position: undefined } : undefined;
}

/** Header cells that stand in no row of their own (each in a header container of its library). */
function looseHeaders(grid: Element): Line | undefined {
  const cells: FoundCell[] = [];
  for (const cell of all(grid, '[role=columnheader]', columnLimit)) {
    if (cell.closest(gridSelector) === grid && !cell.querySelector('[role=columnheader]')) {
      cells.push({ cell, under: [] });
    }
  }
  const parent = cells[0]?.cell.parentElement;
  return parent ? { elements: [parent], cells, head: true, position: undefined } : undefined;
}

/** Which column a cell belongs to: by the page's own index or name, else by its place in the row. */
function columnFinder(lines: Line[]): {
  find: (found: FoundCell, place: number) => number;
  count: number;
  names: string[];
} {
  const all = lines.flatMap((line) => line.cells.slice(0, columnLimit));
  const sample = all.slice(0, 2000);
  const indexed = sample.every((found) => ariaIndex(found) !== undefined);
  if (indexed) {
    const used = [...new Set(all.map((found) => ariaIndex(found) ?? 0))]
      .sort((a, b) => a - b)
      .slice(0, columnLimit);
    const order = new Map(used.map((value, place) => [value, place]));
    return { find: (found) => order.get(ariaIndex(found) ?? 0) ?? -1, count: used.length, names: [] };
  }
  const head = lines.filter((line) => line.head).at(-1) ?? lines[0];
  const names = head?.cells.map(({ cell }) => columnName(cell) ?? '') ?? [];
  const named = new Map(names.map((name, place) => [name, place]));
  const body = lines.find((line) => !line.head);
  const agree =
    named.size === names.length &&
    !named.has('') &&
    (body?.cells.every(({ cell }) => named.has(columnName(cell) ?? '')) ?? false);
  let widest = 0;
  for (const line of lines) {
    let width = 0;
    for (const { cell } of line.cells) width += spanOf(cell);
    if (width > widest) widest = width;
  }
  return {
    find: ({ cell }, place) => (agree ? (named.get(columnName(cell) ?? '') ?? -1) : place),
    count: agree ? names.length : Math.min(widest, columnLimit),
    names,
  };
}

function lay(line: Line, columns: number, find: (found: FoundCell, place: number) => number): PlacedRow[] {
  const cells: (Element | undefined)[] = new Array(columns).fill(undefined);
  const groups: (Element | undefined)[][] = [];
  let place = 0;
  for (const found of line.cells) {
    const at = find(found, place);
    const span = spanOf(found.cell);
    for (let step = 0; step < span && at >= 0 && at + step < columns; step++) cells[at + step] = found.cell;
    found.under.forEach((group, level) => {
      groups[level] ??= new Array(columns).fill(undefined);
      const row = groups[level];
      if (row && at >= 0) row[at] = group;
    });
    place += span;
  }
  const part = line.head ? 'head' : 'body';
  return [
    ...groups.map((group) => rowOf([], group, part)),
    rowOf(line.elements, cells, part, line.cells.length),
  ];
}

/** Grids of any element that say by role or tag what is a row and a cell. */
export const ariaGrid: Shape = {
  id: 'aria-grid',
  detect: (root) => {
    // Few pages have such tags, and each is looked for faster alone.
    const selector = gridTags.some((tag) => root.querySelector(tag)) ? gridSelector : roleSelector;
    return all(root, selector).filter((grid) => grid.tagName !== 'TABLE');
  },
  *read(grid): Generator<void, Grid | undefined> {
    const lines = joinHeadPieces(yield* linesOf(grid));
    if (!lines.some((line) => !line.head)) lines.push(...(yield* columnByColumn(grid)));
    if (!lines.some((line) => line.head)) {
      const head = looseHeaders(grid) ?? numberedHeaders(grid);
      if (head) lines.unshift(head);
    }
    if (lines.every((line) => line.head || line.position !== undefined)) {
      lines.sort((a, b) => Number(b.head) - Number(a.head) || (a.position ?? 0) - (b.position ?? 0));
    }
    const { find, count, names } = columnFinder(lines);
    if (count === 0) return undefined;
    yield;
    const rows: PlacedRow[] = [];
    for (const [index, line] of lines.entries()) {
      if (index % rowsPerPause === rowsPerPause - 1) yield;
      rows.push(...lay(line, count, find));
    }
    return {
      element: grid,
      rows,
      columns: count,
      names: Array.from({ length: count }, (_, column) => names[column] || undefined),
    };
  },
};
