import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExtensionBrowser } from '../driver/browser';
import { launch } from '../driver/launch';
import type { Tab } from '../driver/surface';
import { until } from '../driver/until';
import { faultsOf } from '../steps/accessibility';
import { clippedIn } from '../steps/clipped';
import { focusedOn } from '../steps/keyboard';
import { pictureOf } from '../steps/pictures';

/** Pages over the sample's data, and a word in each that tells that it is drawn. */
const pages = [
  { name: 'popup', address: 'popup.html?mau=1', drawn: '.trend svg' },
  { name: 'popup-list', address: 'popup.html?mau=1#undigitised', drawn: '[aria-labelledby=listing] li' },
  { name: 'welcome', address: 'welcome.html', drawn: '.never' },
  { name: 'sample', address: 'sample.html', drawn: 'tr[data-nhachan-flags]' },
] as const;

/** Widths in CSS pixels (the popup's own, and a desk's screen at 200 % and 150 %), and sizes of text. */
const looks = {
  popup: [
    [380, 'larger'],
    [380, 'normal'],
  ],
  page: [
    [380, 'larger'],
    [683, 'larger'],
    [911, 'normal'],
  ],
} as const;

let browser: ExtensionBrowser;
let welcome: Tab;

beforeAll(async () => {
  browser = await launch('officers', { keepWelcome: true });
  welcome = await browser.ownTab('welcome.html');
});

afterAll(async () => {
  await browser?.close();
});

const isThere = (page: Tab, css: string) =>
  page.evaluate((selector) => document.querySelector(selector) !== null, css);

describe.each([
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const)('in %s', (language, words) => {
  beforeAll(async () => {
    await welcome.click({ role: 'button', name: words });
    await until('the language', () => isThere(welcome, `main[lang=${language}]`));
  });

  it.each(pages)(
    '$name says nothing that is cut off, and axe finds nothing',
    async ({ name, address, drawn }) => {
      const page = await browser.openExtensionPage(address);
      await until(
        `${name} in its language`,
        () => isThere(page, `[lang=${language}] ${drawn}, ${drawn}`),
        30_000,
      );
      await until('the language', () => isThere(page, `[lang=${language}]`));
      // Everything that can be opened is open.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      }, null);
      for (const [width, size] of name.startsWith('popup') ? looks.popup : looks.page) {
        await page.resize(width, 900);
        await page.evaluate((chosen) => {
          document.documentElement.dataset.text = chosen;
        }, size);
        expect([width, size, await clippedIn(page)]).toEqual([width, size, []]);
      }
      await page.resize(name.startsWith('popup') ? 380 : 1366, 900);
      await page.evaluate(() => {
        document.documentElement.dataset.text = 'normal';
      }, null);
      expect(await faultsOf(page)).toEqual([]);
      await pictureOf(page, `${name}-${language}`);
      await page.look({ colorScheme: 'dark' });
      expect(await faultsOf(page)).toEqual([]);
      await pictureOf(page, `${name}-${language}-dark`);
      await page.look({ colorScheme: 'light', forcedColors: true });
      await pictureOf(page, `${name}-${language}-forced`);
      await page.close();
    },
  );
});

describe('by the keyboard alone', () => {
  /** The words of all that Tab comes to, in turn, until it leaves the page or begins again. */
  async function stops(page: Tab): Promise<string[]> {
    const found: string[] = [];
    for (let at = 0; at < 80; at++) {
      await page.press('Tab');
      const { words, matches } = await focusedOn(page, 'body');
      if (matches) break;
      found.push(words);
    }
    return found;
  }

  it('every figure, link and field of the popup is come to, and opened with Enter', async () => {
    const page = await browser.openExtensionPage('popup.html?mau=1');
    await until('the popup', () => isThere(page, '.trend svg'));
    const names = (await stops(page)).join('\n');
    for (const word of ['overdue', 'not digitised', 'Find', 'H00.99', 'report'])
      expect(names).toContain(word);
    await page.evaluate(
      () => document.querySelector<HTMLElement>('button:has([data-count=overdue])')?.focus(),
      null,
    );
    await page.press('Enter');
    await until('the list', () => isThere(page, '[aria-labelledby=listing] li'));
    await page.close();
  });

  it('every way on from the first page is come to', async () => {
    const page = await browser.openExtensionPage('welcome.html');
    await until('the first page', () => isThere(page, 'main[lang=en] .never'));
    const names = (await stops(page)).join('\n');
    for (const word of ['Tiếng Việt', 'Try it with sample data', 'Open the settings'])
      expect(names).toContain(word);
  });
});
