import { findBlocks, readCards } from './blocks';
import { composeGrids } from './compose';
import { isLabelTable, readDetail } from './detail';
import { all } from './elements';
import type { Grid } from './grid';
import { placeOf } from './link';
import { officerOf } from './officer';
import { readPager } from './pager';
import { adviceOf } from './profiles';
import { isShown, type Scope, scopesOf } from './scopes';
import { fillFixed, joinNamed, shapes, withoutEchoes, withoutInner } from './shapes';
import { codeColumn, type Judged, judgeTable, type Kept, readList, type TableContext } from './tables';
import { titleOf } from './title';
import type { DossierDetail, DossierList, PageReading, ReadOptions } from './types';

/** Tables that one page may hold before the rest is left alone. */
const tableLimit = 500;

interface Found extends Judged {
  grid: Grid;
  context: TableContext;
}

/**
 * Reads a page in steps: yields often enough to keep the page responsive and returns what {@link readPage}
 * returns. The page must not be trusted to stay the same between steps; a row that left is still told.
 */
export function* readPageInSteps(
  root: Scope,
  options: ReadOptions,
  kept?: Kept,
): Generator<void, PageReading> {
  const reading: PageReading = { lists: [], refusals: [] };
  const base = contextOf(root, options);
  const details: DossierDetail[] = [];
  let officer: string | undefined;
  for (const scope of scopesOf(root)) {
    yield;
    officer ??= officerOf(scope, base.advice.officer);
    const grids = yield* gridsOf(scope);
    const found: Found[] = [];
    for (const grid of grids) {
      const context = titled(base, grid.element, scope);
      yield;
      found.push({ grid, context, ...judgeTable(grid, context) });
      yield;
    }
    const detail = yield* readScope(scope, found, reading, base, kept);
    if (detail) details.push(detail);
  }
  const [first] = details;
  if (first && isAlone(details)) reading.detail = first;
  else if (first) reading.lists.push(listOfCards(first, details));
  if (officer !== undefined) reading.officer = officer;
  return reading;
}

/** False where components show a dossier each: cards of a list. */
function isAlone(details: readonly DossierDetail[]): boolean {
  return (
    new Set(details.map(({ dossier }) => dossier.code)).size < 2 ||
    details.some(({ element }) => !('host' in element.getRootNode()))
  );
}

function listOfCards(first: DossierDetail, details: readonly DossierDetail[]): DossierList {
  const rows = new Map(
    details.map(({ dossier, element, unreadable }) => [
      dossier.code,
      { dossier, elements: [element], unreadable },
    ]),
  );
  const { host } = first.element.getRootNode() as ShadowRoot;
  const pager = { rowsShown: rows.size };
  return { columns: [], rows: [...rows.values()], skipped: [], element: host, pager };
}

/** The grid that an element of a list or refusal belongs to, and what reading it needs. */
export function gridOf(
  element: Element,
  options: ReadOptions,
): { grid: Grid; context: TableContext } | undefined {
  const scope = element.getRootNode() as Scope;
  const grid = toTheEnd(gridsOf(scope)).find((known) => known.element === element);
  return grid && { grid, context: titled(contextOf(scope, options), element, scope) };
}

/** What reading any table of a page needs. */
function contextOf(scope: Scope, { url, profiles, mappings = [] }: ReadOptions): TableContext {
  const origin = placeOf(url)?.origin;
  return {
    advice: adviceOf(scope, profiles),
    mappings: mappings.filter((mapping) => mapping.site === origin),
    url,
    title: undefined,
  };
}

function titled(context: TableContext, element: Element, scope: Scope): TableContext {
  return { ...context, title: titleOf(element, scope, context.advice.title) };
}

function showsCodes({ table }: Found): boolean {
  return (codeColumn(table.columns)?.evidence.codeLike ?? 0) > 0;
}

/** Tables that hold another right in one of their cells. */
function tablesWithTables(scope: Scope): Element[] {
  const outer = new Set<Element>();
  for (const table of all(scope, 'table')) {
    const holder = table.parentElement?.closest('table');
    if (holder) outer.add(holder);
  }
  return [...outer];
}

/** Every table of a scope that is shown, in every shape, each made whole. */
function* gridsOf(scope: Scope): Generator<void, Grid[]> {
  const grids: Grid[] = [];
  const outer = tablesWithTables(scope);
  for (const shape of shapes) {
    for (const element of shape.detect(scope)) {
      if (grids.length >= tableLimit) break;
      // What holds tables in tables lays out the page; a list's cell holds one at most.
      if (outer.some((table) => table !== element && element.contains(table))) continue;
      const grid = isShown(element) ? yield* shape.read(element) : undefined;
      if (grid) grids.push(grid);
    }
  }
  yield;
  return withoutEchoes(composeGrids(joinNamed(fillFixed(withoutInner(grids)))));
}

/** Reads what was found in one scope into the page's reading: lists, else blocks, then the one dossier shown. */
function* readScope(
  scope: Scope,
  found: Found[],
  reading: PageReading,
  base: TableContext,
  kept: Kept | undefined,
): Generator<void, DossierDetail | undefined> {
  const grids = found.map(({ grid }) => grid);
  const tabular = found.filter(({ verdict, grid }) => verdict && !isLabelTable(grid));
  const chosen = tabular.filter(({ verdict }) => verdict === 'list');
  // The innermost of nested lists holds the rows, where it holds any.
  const listed = chosen.filter(
    (own) =>
      !chosen.some((other) => {
        const [a, b] = [own.grid.element, other.grid.element];
        if (a === b) return false;
        if (showsCodes(own) === showsCodes(other)) return a.contains(b);
        return !showsCodes(own) && (a.contains(b) || b.contains(a));
      }),
  );
  const refused = tabular.filter(({ verdict }) => verdict !== 'list');
  const tables = listed.map(({ grid }) => grid.element);
  const empty: DossierList[] = [];
  for (const { table, context, grid } of listed) {
    const list = yield* readList(table, context, kept);
    const whole = { ...list, pager: readPager(grid.element, tables, list.rows.length) };
    reading.lists.push(whole);
    if (whole.rows.length === 0) empty.push(whole);
  }
  let blocks: Element | undefined;
  if (empty.length === listed.length && refused.every(({ verdict }) => verdict === 'no-header')) {
    const list = yield* readBlocks(scope, base);
    if (list) {
      // A header alone in its table belongs to the rows that were found without one.
      reading.lists = reading.lists.filter((known) => !empty.includes(known));
      blocks = list.element;
      tables.push(blocks);
      reading.lists.push({ ...list, pager: readPager(list.element, tables, list.rows.length) });
    }
  }
  yield;
  const detail = readDetail(scope, grids, tables);
  // Beside the one dossier shown, or in a row of a list, stand its history and its fees: no lists that want teaching.
  if (detail || blocks) return detail;
  for (const { verdict, table } of refused) {
    const { element } = table.grid;
    if (!verdict || tables.some((list) => list.contains(element))) continue;
    reading.refusals.push({
      reason: verdict,
      headers: table.split.headers.map(({ label }) => label),
      element,
    });
  }
  return detail;
}

function* readBlocks(
  scope: Scope,
  base: TableContext,
): Generator<void, Omit<DossierList, 'pager'> | undefined> {
  const blocks = findBlocks(scope);
  if (!blocks) return undefined;
  const parent = blocks.kind === 'grid' ? blocks.grid.element : blocks.parent;
  const context = titled(base, parent, scope);
  if (blocks.kind === 'cards') return readCards(blocks, context.title, context.url);
  const { table, verdict } = judgeTable(blocks.grid, context);
  return verdict === 'list' ? yield* readList(table, context) : undefined;
}

/**
 * Reads every list of dossiers that a page shows, open shadow roots and same-origin frames included. Never
 * throws, changes nothing on the page. `options.url` is the page's address.
 */
export function readPage(root: Scope, options: ReadOptions, kept?: Kept): PageReading {
  return toTheEnd(readPageInSteps(root, options, kept));
}

function toTheEnd<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
