import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { popupTexts } from '../../../lib/locale/popup';
import { civilNow } from '../../portal/data/civil-days.mjs';
import { type Portal, type SkinId, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { barOn, marksOn, tracesOn } from '../steps/marks';
import { countsIn, countsOver, turnOff, turnOn } from '../steps/popup';
import { openList, visit } from '../steps/visit';

const skins: SkinId[] = ['datatables', 'material'];

describe.each(skins)('an officer at the %s portal', (skin) => {
  let portal: Portal;
  let browser: ExtensionBrowser;
  let tab: Tab;

  beforeAll(async () => {
    portal = await startPortal({ skin });
    browser = await launch('officers');
    tab = await browser.openTab(portal.url);
  });

  afterAll(async () => {
    await browser?.close();
    await portal?.close();
  });

  it('sees nothing of the extension before it is turned on', async () => {
    await openList(tab, portal, 'processing');
    expect(await tracesOn(tab)).toEqual([]);
  });

  it('turns it on by a click in the popup, and the open page is marked', async () => {
    await turnOn(browser, tab);
    const codes = portal.truth().lists.processing.pages[0]?.map(({ code }) => code);
    await vi.waitFor(async () => expect((await marksOn(tab)).map(({ code }) => code)).toEqual(codes), 30_000);
  });

  it('sees the right marks on the right rows of every page of every list', async () => {
    await visit(tab, portal, async ({ list, page }) => {
      await vi.waitFor(async () => {
        const rows = portal.truth({ at: civilNow(Date.now()) }).lists[list].pages[page - 1] ?? [];
        const marks = await marksOn(tab);
        expect(marks.map(({ code, flags }) => ({ code, flags }))).toEqual(
          rows.map(({ code, flags }) => ({ code, flags })),
        );
        expect(marks.filter(({ flags, label }) => flags.length > 0 !== label.length > 0)).toEqual([]);
      }, 30_000);
    });
  }, 180_000);

  it('finds the sum of it in the popup', async () => {
    await vi.waitFor(async () => expect(await countsOver(browser, tab)).toEqual(counts()), 30_000);
    const { overdue, 'due-today': dueToday } = counts();
    // It is drawn a moment after what was read is kept.
    await until('the badge', async () => (await browser.badge()) === String(overdue + dueToday));
  });

  it('finds it again after the browser was closed and opened', async () => {
    await browser.restart();
    tab = await browser.openTab(portal.url);
    await vi.waitFor(async () => expect(await countsOver(browser, tab)).toEqual(counts()), 30_000);
  });

  it('finds it again after the browser was killed', async () => {
    await browser.crash();
    tab = await browser.openTab(portal.url);
    await vi.waitFor(async () => expect(await countsOver(browser, tab)).toEqual(counts()), 30_000);
  });

  it('is still served on the site after that', async () => {
    await openList(tab, portal, 'waiting');
    const codes = portal.truth().lists.waiting.pages[0]?.map(({ code }) => code);
    await vi.waitFor(async () => expect((await marksOn(tab)).map(({ code }) => code)).toEqual(codes), 30_000);
  });

  it('has a bar that says how much of the list is read', async () => {
    await openList(tab, portal, 'processing');
    const { total, pages } = portal.truth().lists.processing;
    await vi.waitFor(async () => {
      const bar = await barOn(tab);
      expect(bar).toContain(`${pages[0]?.length}/${total} hồ sơ`);
    }, 30_000);
  });

  it('can use bar and popup without sight of them', async () => {
    expect(await faultsOf(tab, 'nhac-han-bar')).toEqual([]);
    const popup = await browser.openPopup(tab);
    await countsIn(popup);
    expect(await faultsOf(popup)).toEqual([]);
    await popup.close();
  });

  it('gets the page back byte for byte when it is turned off, and on again', async () => {
    await turnOff(browser, tab);
    await vi.waitFor(async () => expect(await tracesOn(tab)).toEqual([]), 30_000);
    const before = await markupOf(tab);
    await turnOn(browser, tab);
    await vi.waitFor(async () => expect(await marksOn(tab)).not.toEqual([]), 30_000);
    expect(await markupOf(tab)).not.toBe(before);
    await turnOff(browser, tab);
    await vi.waitFor(async () => expect(await tracesOn(tab)).toEqual([]), 30_000);
    expect(await markupOf(tab)).toBe(before);
  });

  it('loses the marks where the browser takes the permission away, and has them back with it', async () => {
    await turnOn(browser, tab);
    await vi.waitFor(async () => expect(await marksOn(tab)).not.toEqual([]), 30_000);
    const { origin, host } = new URL(portal.url);
    await browser.takeAway(origin);
    await vi.waitFor(async () => expect(await tracesOn(tab)).toEqual([]), 30_000);
    const popup = await browser.openPopup(tab);
    const words = popupTexts('vi').page.notOn(host);
    await vi.waitFor(
      async () => expect(await popup.evaluate(() => document.body.textContent, null)).toContain(words),
      30_000,
    );
    await popup.close();
    await browser.giveBack(origin);
    await vi.waitFor(async () => expect(await marksOn(tab)).not.toEqual([]), 30_000);
  });

  it('leaves no error behind', async () => {
    expect(await browser.errors()).toEqual([]);
  });

  /** The truth of the moment, by the popup's names. */
  function counts() {
    return portal.truth({ at: civilNow(Date.now()) }).counts;
  }
});

function markupOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.documentElement.outerHTML, null);
}
