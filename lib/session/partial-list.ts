import type { DossierList } from '../reading/types';

/** Whether there is more of a list than the page shows. */
export function isPartial({ pager: { pages, total, rowsShown } }: DossierList): boolean {
  return (pages ?? 0) > 1 || (total ?? 0) > rowsShown;
}
