import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Portal, startPortal } from '../../portal/index';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import { until } from '../driver/until';

let portal: Portal;
let browser: ExtensionBrowser;

beforeAll(async () => {
  portal = await startPortal({ skin: 'frames' });
  browser = await launch('sample');
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
