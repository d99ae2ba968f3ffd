import { type PageId, type Portal, pageIds, type SkinId } from '../../portal/index';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { marksOn } from './marks';

/** "Next page" in each portal's own pager. */
const next: Partial<Record<SkinId, string>> = {
  datatables: '.dt-paging-button.next',
  material: '.mat-mdc-paginator-navigation-next',
};

/** How long a page may take to be read on a busy machine, in milliseconds. */
const patience = 30_000;

/** Where a visit stands: page 1 is the first. */
export interface Place {
  list: PageId;
  page: number;
  pages: number;
}

/**
 * Visits every page of lists of the portal as an officer does: by its menu, then "next page" after "next page". On
 * each page the visit waits until its dossiers are marked, and is then handed over.
 */
export async function visit(
  tab: Tab,
  portal: Portal,
  look: (place: Place) => Promise<void>,
  lists: readonly PageId[] = pageIds,
): Promise<void> {
  for (const list of lists) {
    await openList(tab, portal, list);
    const { pages } = portal.truth().lists[list];
    for (const [index, rows] of pages.entries()) {
      if (index > 0) await tab.click({ css: next[portal.skin] ?? '' });
      const place = { list, page: index + 1, pages: pages.length };
      const wanted = rows.map(({ code }) => code).sort();
      await until(
        `page ${place.page} of ${list} to be read`,
        async () => {
          const codes = (await marksOn(tab)).map(({ code }) => code);
          return codes.sort().join() === wanted.join();
        },
        patience,
      );
      await look(place);
    }
  }
}

/** Opens a list by its entry in the portal's menu. */
export async function openList(tab: Tab, portal: Portal, list: PageId): Promise<void> {
  const { path, title } = portal.truth().lists[list];
  // A portal whose pages the server makes loads the list anew, that which is open already too.
  await tab.evaluate(() => {
    (globalThis as { isLeft?: boolean }).isLeft = true;
  }, null);
  await tab.click({ css: `a[href="${path}"]` });
  await until(`the list ${title}`, () =>
    tab.evaluate(
      ({ wanted, loads }) => {
        const isLeft = (globalThis as { isLeft?: boolean }).isLeft === true;
        const isThere = location.pathname + location.hash === wanted && document.readyState === 'complete';
        return isThere && !(loads && isLeft);
      },
      { wanted: path, loads: portal.skin === 'datatables' },
    ),
  );
}
