import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { defaultReminders } from '../../../lib/settings/defaults';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { pictureOf } from '../steps/pictures';
import { countsIn, turnOn } from '../steps/popup';
import { isSaid, isThere } from '../steps/shown';
import { openList, visit } from '../steps/visit';

const dayMs = 86_400_000;

let portal: Portal;
let browser: ExtensionBrowser;
let tab: Tab;

beforeAll(async () => {
  portal = await startPortal({ skin: 'datatables' });
  browser = await launch('officers');
  tab = await browser.openTab(portal.url);
  await turnOn(browser, tab);
  await visit(tab, portal, async () => {}, ['processing']);
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

describe('the popup', () => {
  it('opens the list behind a figure and finds dossiers without accents', async () => {
    const popup = await browser.openPopup(tab);
    const { overdue = 0 } = await countsIn(popup);
    expect(overdue).toBeGreaterThan(0);
    await popup.click({ css: 'button:has([data-count="overdue"])' });
    const listed = () =>
      popup.evaluate(() => document.querySelectorAll('[aria-labelledby=listing] ol > li').length, null);
    await vi.waitFor(async () => expect(await listed()).toBe(Math.min(overdue, 50)), 30_000);
    const dossier = portal.truth().lists.processing.pages[0]?.[0];
    await popup.type({ css: 'input[type=search]' }, dossier?.code.toLowerCase().replaceAll('-', ' ') ?? '');
    await vi.waitFor(async () => expect(await listed()).toBe(1), 30_000);
    expect(await faultsOf(popup)).toEqual([]);
    await pictureOf(popup, 'popup-list');
    await popup.close();
  });
});

describe('a machine whose date is wrong', () => {
  it('is noticed by the portal’s own dates and told of in the popup, until it is put right', async () => {
    await browser.setClock(Date.now() - 30 * dayMs);
    await openList(tab, portal, 'waiting');
    await openList(tab, portal, 'processing');
    const wrong = 'Ngày của máy có thể sai';
    await until('the popup to say so', () => popupSays(wrong));
    await browser.setClock(Date.now());
    expect(await popupSays(wrong)).toBe(false);
  });

  async function popupSays(words: string): Promise<boolean> {
    const popup = await browser.openPopup(tab);
    try {
      await countsIn(popup);
      return (await popup.evaluate(() => document.body.textContent, null)).includes(words);
    } finally {
      await popup.close();
    }
  }
});

const canSetPolicy = inject('browser') === 'firefox' || process.getuid?.() === 0;

describe.skipIf(!canSetPolicy)('a policy (only root may set one for Chromium)', () => {
  it('locks a setting and no other; what of it is wrong is said and has no effect', async () => {
    // As it is by default, so that other browsers that start meanwhile behave as ever.
    const hourThatIsNone = { on: true, hour: '25:00', formats: ['csv'] };
    const locked = { reminders: defaultReminders, dailyExport: hourThatIsNone };
    const other = await launch('officers', { policy: { locked } });
    try {
      const options = await other.openExtensionPage('options.html');
      await until('the section to be locked', () =>
        isThere(options, '#reminders fieldset:disabled #last-hours'),
      );
      expect(await isThere(options, '#thresholds fieldset.locked')).toBe(false);
      expect(await isThere(options, '#reminders fieldset:disabled [aria-describedby=badge-note]')).toBe(
        false,
      );
      expect(await isThere(options, '#daily fieldset.locked')).toBe(false);
      await until('what has no effect', () =>
        isSaid(options, 'main > .alert', 'không có hiệu lực: locked.dailyExport'),
      );
    } finally {
      await other.close();
    }
  });
});
