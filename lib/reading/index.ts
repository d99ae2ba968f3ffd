import type { Grid } from './grid';
import { officerOf } from './officer';
import { readPager } from './pager';
import { adviceOf } from './profiles';
import { isShown, type Scope, scopesOf } from './scopes';
import { shapes } from './shapes';
import { judgeTable, readList, type TableContext, type Verdict } from './tables';
import { titleOf } from './title';
import type { DossierList, PageReading, ReadOptions } from './types';

export { stageOf } from './status';
export type * from './types';

/** Tables that one page may hold before the rest is left alone. */
const tableLimit = 500;

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return '';
  }
}

interface Found {
  grid: Grid;
  verdict: Verdict;
  context: TableContext;
}

/**
 * Reads a page in steps: yields often enough to keep the page responsive and returns what {@link readPage}
 * returns. The page must not be trusted to stay the same between steps; a row that left is still told.
 */
export function* readPageInSteps(root: Scope, options: ReadOptions): Generator<void, PageReading> {
  const reading: PageReading = { lists: [], refusals: [] };
  const origin = originOf(options.url);
  const mappings = (options.mappings ?? []).filter((mapping) => mapping.site === origin);
  const advice = adviceOf(root, options.profiles);
  const found: Found[] = [];
  let officer: string | undefined;
  for (const scope of scopesOf(root)) {
    yield;
    officer ??= officerOf(scope, advice.officer);
    for (const shape of shapes) {
      for (const element of shape.detect(scope)) {
        if (found.length >= tableLimit) break;
        const grid = isShown(element) ? shape.read(element) : undefined;
        if (!grid) continue;
        const context: TableContext = {
          advice,
          mappings,
          url: options.url,
          title: titleOf(element, scope, advice.title),
        };
        found.push({ grid, context, verdict: judgeTable(grid, context) });
        yield;
      }
    }
  }
  const lists: DossierList[] = [];
  const tables = found.filter(({ verdict }) => verdict.kind === 'list').map(({ grid }) => grid.element);
  for (const { verdict, context, grid } of found) {
    if (verdict.kind === 'refusal') reading.refusals.push(verdict.refusal);
    if (verdict.kind !== 'list') continue;
    const list = yield* readList(verdict.table, context);
    lists.push({ ...list, pager: readPager(grid.element, tables, list.rows.length) });
  }
  reading.lists = lists;
  if (officer !== undefined) reading.officer = officer;
  return reading;
}

/**
 * Reads every list of dossiers that a page shows, open shadow roots and same-origin frames included. Never
 * throws, changes nothing on the page. `options.url` is the page's address.
 */
export function readPage(root: Scope, options: ReadOptions): PageReading {
  const steps = readPageInSteps(root, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
