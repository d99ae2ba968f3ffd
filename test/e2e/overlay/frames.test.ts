import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launchChromium } from '../driver/chromium';
import { until } from '../driver/until';
import { folderOf } from '../package/built';

let portal: Portal;
let browser: ExtensionBrowser;

beforeAll(async () => {
  portal = await startPortal({ skin: 'frames' });
  browser = await launchChromium({ build: folderOf('chrome-mv3-e2e') });
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

it('counts for the officer whom another frame greets', async () => {
  const tab = await browser.openTab(portal.url);
  await until('the list in its frame to be marked', () =>
    tab.evaluate(() => window.frames[2]?.document.querySelector('[data-nhachan-flags]') != null, null),
  );
  const officer = await tab.evaluate(
    () => window.frames[0]?.document.querySelector('#tenCanBo')?.textContent ?? '',
    null,
  );
  expect(officer).toMatch(/\p{L}+ \p{L}+/u);
  const popup = await browser.openPopup(tab);
  const rows = String(portal.truth().lists.processing.pages[0]?.length);
  await until('the officer and the count in the popup', () =>
    popup.evaluate(
      ([name, count]) =>
        document.documentElement?.textContent?.includes(name ?? '') === true &&
        document.querySelector('[data-count="total"]')?.textContent === count,
      [officer, rows],
    ),
  );
});
