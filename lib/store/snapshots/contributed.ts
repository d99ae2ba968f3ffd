import { canonicalJson } from '../../report';
import type { ListCoverage } from '../../report/types';
import type { ContributionRow } from '../schema';

/**
 * How far colleagues had read their lists: of each colleague's list the newest word. A list is complete where as many
 * dossiers were read as it is long.
 */
export function contributedCoverage(rows: readonly ContributionRow[]): Contributed[] {
  const newest = new Map<string, Contributed>();
  for (const { site, contributor, coverage } of rows) {
    for (const { list, readAt, ...rest } of coverage) {
      const complete = rest.total !== undefined && rest.rows >= rest.total;
      const each: Contributed = {
        officers: contributor === undefined ? [] : [contributor],
        coverage: { site, list, ...rest, complete, readAt },
      };
      const key = JSON.stringify([site, contributor, list]);
      const other = newest.get(key);
      if (other === undefined || isNewer(each, other)) newest.set(key, each);
    }
  }
  return [...newest.values()];
}

/** What a colleague had read of one list, and whose it is. */
export interface Contributed {
  officers: string[];
  coverage: ListCoverage;
}

function isNewer({ coverage: a }: Contributed, { coverage: b }: Contributed): boolean {
  return a.readAt === b.readAt ? canonicalJson(a) > canonicalJson(b) : a.readAt > b.readAt;
}
