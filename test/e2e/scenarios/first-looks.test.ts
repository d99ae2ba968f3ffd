import { afterAll, beforeAll, describe, it } from 'vitest';
import { appearanceTexts } from '../../../lib/locale/appearance';
import { lockTexts } from '../../../lib/locale/lock';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { type FirstPage, firstPages, openDrawn } from '../steps/first-pages';
import { looksRight } from '../steps/looks';
import { pictureOf } from '../steps/pictures';
import { isThere } from '../steps/shown';

const pin = '730194';

let browser: ExtensionBrowser;
let welcome: Tab;

beforeAll(async () => {
  browser = await launch('officers', { keepWelcome: true });
  welcome = await browser.ownTab('welcome.html');
  const settings = await openDrawn(browser, 'options.html', '#pin-again');
  await settings.type({ css: '#pin-new' }, pin);
  await settings.type({ css: '#pin-again' }, pin);
  await settings.press('Enter');
  await until('the PIN', () => isThere(settings, '#lock-after'));
  await settings.close();
});

afterAll(async () => {
  await browser?.close();
});

describe.each([
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const)('in %s', (language, words) => {
  const thorough = language === 'vi';

  beforeAll(async () => {
    await welcome.click({ role: 'button', name: words });
    await until('the language', () => isThere(welcome, `main[lang=${language}]`));
  });

  it.each(Object.keys(firstPages) as FirstPage[])(
    '%s says nothing that is cut off, and axe finds nothing, in every zoom and colour',
    async (name) => {
      const { kind, address, drawn } = firstPages[name];
      const page = await openDrawn(browser, address, drawn);
      await until('the language', () => isThere(page, `[lang=${language}]`));
      // Everything that can be opened is open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, null);
      await looksRight({ page, name: `${name}-${language}`, kind, thorough });
      await page.close();
    },
    120_000,
  );

  it('so does the lock, before a popup and before a page', async () => {
    const popup = await openDrawn(browser, 'popup.html', '.popup');
    await popup.click({ role: 'button', name: lockTexts(language).lockNow });
    await until('the lock', () => isThere(popup, `.lock[lang=${language}]`));
    await looksRight({ page: popup, name: `popup-locked-${language}`, kind: 'popup', thorough });
    await popup.close();
    const report = await openDrawn(browser, 'report.html', `.lock[lang=${language}]`);
    await looksRight({ page: report, name: `locked-${language}`, kind: 'page', thorough });
    await report.type({ css: '#pin' }, pin);
    await report.press('Enter');
    await until('the report', () => isThere(report, 'main[aria-busy]'));
    await report.close();
  }, 120_000);

  it('the bar has room over the sample, with the largest text in a narrow window', async () => {
    const settings = await openDrawn(browser, 'options.html', '#data-erase');
    const { larger, normal } = appearanceTexts(language).textSizes;
    const choose = async (size: 'larger' | 'normal', name: string) => {
      await settings.click({ role: 'radio', name });
      await until('the size', () => isThere(settings, `:root[data-text=${size}]`));
    };
    await choose('larger', larger);
    const page = await openDrawn(browser, 'sample.html', 'tr[data-nhachan-flags]');
    await page.resize(380, 768);
    await until('room for the bar', () =>
      page.evaluate(() => {
        const host = document.querySelector('nhac-han-bar[data-text=larger]');
        const bar = host?.shadowRoot?.querySelector('.bar')?.getBoundingClientRect();
        const note = document.querySelector('.sample-note')?.getBoundingClientRect();
        // The bar keeps 12 pixels between itself and the window's edge.
        return bar !== undefined && note !== undefined && bar.width < 380 && bar.height + 12 <= note.top;
      }, null),
    );
    await pictureOf(page, `sample-narrow-${language}`);
    await page.close();
    await choose('normal', normal);
    await settings.close();
  });
});
