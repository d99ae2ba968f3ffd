import type { Backlog } from './types';

/** How much of the lists was read, as one figure. */
export interface CoverageFigures {
  /** Dossiers read, of how many; the total is absent where a portal does not say. */
  rows: number;
  total?: number;
  /** Some dossiers stand in several lists: the rows are more than the dossiers. */
  overlapping: boolean;
  completeLists: number;
  lists: number;
}

/** Several lists as one figure; of how many is known only where every list tells. */
export function coverageFigures({
  coverage: lists,
  counts,
}: Pick<Backlog, 'coverage' | 'counts'>): CoverageFigures {
  const totals = lists.map((list) => list.total ?? (list.complete ? list.rows : undefined));
  const total = totals.reduce(
    (sum, each) => (sum === undefined || each === undefined ? undefined : sum + each),
    0,
  );
  const rows = lists.reduce((sum, list) => sum + list.rows, 0);
  return {
    rows,
    overlapping: rows > counts.total,
    ...(total === undefined ? {} : { total }),
    completeLists: lists.filter(({ complete }) => complete).length,
    lists: lists.length,
  };
}
