import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type PageId, type Portal, pageIds, type SkinId, skins, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Surface, Tab } from '../driver/surface';
import { until } from '../driver/until';
import { focusedOn, moveTo } from '../steps/keyboard';
import { barOn, marksOn, tracesOn } from '../steps/marks';

/** What has the focus when the keyboard comes to "next page". */
const nextPage: Record<SkinId, string> = {
  datatables: '.dt-paging-button.next',
  material: '.mat-mdc-paginator-navigation-next',
  vuetify: '.v-pagination__next button',
  antd: '.ant-pagination-next',
  frames: '.phan-trang a:last-child',
};

/** The entry of a list in the portal's menu. */
function menuEntry(skin: SkinId, list: PageId): string {
  const { path } = skins[skin].lists[list];
  return `a[href="${skin === 'frames' ? path.replace('index.jsp', 'danhsach.jsp') : path}"]`;
}

let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launch('officers');
});

afterAll(() => browser?.close());

describe.each(Object.keys(skins) as SkinId[])('the %s portal by the keyboard alone', (skin) => {
  let portal: Portal;
  let tab: Tab;

  beforeAll(async () => {
    portal = await startPortal({ skin });
    tab = await browser.openTab(portal.url);
  });

  afterAll(async () => {
    await tab?.close();
    await portal?.close();
  });

  it('is turned on', async () => {
    await browser.consentTo(await tab.evaluate(() => location.origin, null));
    await pressInPopup('Bật trên ');
    await pageIsMarked('processing', 1);
    const read = `${rowsOf('processing', 1).length}/${totalOf('processing')} hồ sơ`;
    await until('the bar', async () => (await barOn(tab))?.includes(read));
  });

  it('has its marks on the right rows of every list', async () => {
    for (const list of pageIds) {
      await moveTo(tab, menuEntry(skin, list));
      await tab.press('Enter');
      await pageIsMarked(list, 1);
    }
  }, 180_000);

  it('has them on the pages that come after', async () => {
    await moveTo(tab, menuEntry(skin, 'processing'));
    await tab.press('Enter');
    await pageIsMarked('processing', 1);
    for (const page of [2, 3]) {
      await moveTo(tab, nextPage[skin]);
      await tab.press('Enter');
      await pageIsMarked('processing', page);
    }
  }, 180_000);

  it('is turned off, and nothing is left', async () => {
    await pressInPopup('Tắt trên ');
    await vi.waitFor(async () => {
      expect(await marksOn(tab)).toEqual([]);
      expect(await tracesOn(tab)).toEqual([]);
    }, 30_000);
    expect(await browser.errors()).toEqual([]);
  });

  function rowsOf(list: PageId, page: number) {
    return portal.truth({ at: civilNow(Date.now()) }).lists[list].pages[page - 1] ?? [];
  }

  function totalOf(list: PageId): number {
    return portal.truth().lists[list].total;
  }

  async function pageIsMarked(list: PageId, page: number): Promise<void> {
    await vi.waitFor(async () => {
      const marks = await marksOn(tab);
      expect(marks.map(({ code, flags }) => ({ code, flags }))).toEqual(
        rowsOf(list, page).map(({ code, flags }) => ({ code, flags })),
      );
    }, 20_000);
  }

  /** Opens the popup over the portal and presses the button whose words begin so. */
  async function pressInPopup(start: string): Promise<void> {
    const popup = await browser.openPopup(tab);
    const words = await until(`a button "${start}…"`, () => buttonIn(popup, start));
    for (let presses = 0; (await focusedOn(popup)).words !== words; presses++) {
      if (presses > 100) throw new Error(`the keyboard does not reach "${words}"`);
      await popup.press('Tab');
    }
    await popup.press('Enter');
    // A popup that closed itself has done its work too.
    await until(`"${words}" to be done`, async () => !(await buttonIn(popup, start).catch(() => undefined)));
    await popup.close();
  }
});

function buttonIn(popup: Surface, start: string): Promise<string | undefined> {
  return popup.evaluate((wanted) => {
    const words = [...document.querySelectorAll('button')].map((button) => button.textContent.trim());
    return words.find((text) => text.startsWith(wanted));
  }, start);
}
