import type { Frame, Page } from 'playwright-core';
import { type PageId, type Portal, pageIds, type SkinId } from '../../portal';
import type { PlainReading } from '../../support/pages/serialise';

declare const portalPage: typeof import('./in-page');

/** "Next page" in each portal's own pager. */
export const nextButton: Record<SkinId, string> = {
  datatables: '.dt-paging-button.next',
  material: '.mat-mdc-paginator-navigation-next',
  vuetify: '.v-pagination__next button',
  antd: '.ant-pagination-next button',
  frames: '.phan-trang a:last-child',
};

export interface SeenPage {
  list: PageId;
  page: number;
  codes: string[];
  reading: PlainReading;
}

/** Goes through every page of every list with the portal's own pager and reads each. */
export async function walk(tab: Page, portal: Portal, reader: string): Promise<SeenPage[]> {
  const seen: SeenPage[] = [];
  const { lists } = portal.truth();
  for (const list of pageIds) {
    await tab.goto('about:blank');
    await tab.goto(portal.address(list));
    const pages = lists[list].pages.length === 0 ? [[]] : lists[list].pages;
    for (const [index, rows] of pages.entries()) {
      if (index > 0) await contentOf(tab).locator(nextButton[portal.skin]).click();
      await tab.evaluate(reader);
      await settled(tab, rows.map(({ code }) => code).join());
      seen.push(
        await tab
          .evaluate(() => ({ codes: portalPage.codesHere(), reading: portalPage.readHere() }))
          .then((found) => ({ list, page: index + 1, ...found })),
      );
    }
  }
  return seen;
}

/** The frame that holds the list, where the portal has frames. */
export function contentOf(tab: Page): Frame {
  return tab.frame('noidung') ?? tab.mainFrame();
}

async function settled(tab: Page, codes: string): Promise<void> {
  await tab.waitForFunction((wanted) => portalPage.codesHere().join() === wanted, codes, { timeout: 30_000 });
  // An empty list has no rows to wait for.
  if (codes === '') await tab.waitForTimeout(300);
}
